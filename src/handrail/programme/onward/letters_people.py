"""Letters about other people: friends, neighbours, family, strangers at a counter."""

from handrail.programme.onward.letter import Letter
from handrail.programme.words import _

PEOPLE: tuple[Letter, ...] = (
    Letter(
        "one-message",
        _("One short message"),
        _(
            "There is somebody you have not written to for a long time. You meant to. Then it became awkward, and then so much had happened that one message could not hold it.\n\n"
            "It does not have to. “I thought of you when I passed the old bakery. How are you?” That is a whole message. It leaves out the last year, and it may. Old friends seldom ask for an account. Most are glad, and a little ashamed that they did not write first.\n\n"
            "If no answer comes, you have lost nothing that you had yesterday. People are busy, or shy. Try one other person next week. You are only opening a door a hand’s width, to let in some air."
        ),
    ),
    Letter(
        "light-talk",
        _("Talk about the weather"),
        _(
            "When things are hard at home, you may feel that you can meet people only if you tell them. As that is too much, you meet nobody.\n\n"
            "You may keep it light. Talk about the weather, the price of tomatoes, the dog that barks at hats. Small talk gives you something that a deep talk cannot: half an hour in which you are not a person with a problem.\n\n"
            "The woman at the till, the man with the paper, a neighbour on the stairs: say one sentence more than you need to. Being known a little by several people is a kind of floor. You don’t see it while you stand on it, and you would miss it if it were not there."
        ),
    ),
    Letter(
        "who-listens",
        _("Who can hear it"),
        _(
            "It is right to choose whom you tell. A person may love you and still be the wrong one: they would worry aloud, or take sides, or pass it on at dinner.\n\n"
            "Look for someone who can hear a thing without doing something about it at once. You can test it with something small. Tell them about a bad day at work. Do they listen to the end? Do they ask what you need? Does it stay with them?\n\n"
            "When you have found one, say how you would like it. “I don’t need advice. I only want to say it once to somebody.” Most people are relieved to be told their job. And you can stop in the middle. What you began to tell, you do not owe to its end."
        ),
    ),
    Letter(
        "ask-small",
        _("Ask for something small"),
        _(
            "Asking for help is a skill, and skills get rusty. Start low. Ask a neighbour for an egg. Ask a colleague how she gets the printer to work. Ask a friend to walk a part of the way with you.\n\n"
            "Say it in one sentence and don’t wrap it in excuses. “Could you take Mia on Thursday from four to six?” People can answer that. They can also say no, and a no to Thursday is no verdict on you.\n\n"
            "Those who help with little things often turn out to be there for larger ones. They have learned that you ask plainly and that it ends at six. You have learned who answers. Both are good to know before you need it."
        ),
    ),
    Letter(
        "old-you",
        _("Someone who knew you before"),
        _(
            "Somewhere there is a person who knew you when you laughed at other things. A cousin, a flatmate, the friend with whom you missed the last train. They carry a version of you that no one else has.\n\n"
            "Call them, or look at a picture from that time. Ask yourself what that person liked, how they spent a free Saturday, what they were sure of. Some of it you have outgrown, and good riddance. Some of it was only laid aside.\n\n"
            "You can take one thing back this week. It may be a song, a colour, a way of cooking eggs. It will not change how things stand. It may remind you that you were somebody before this, and that you still are."
        ),
    ),
    Letter(
        "family-noise",
        _("Advice you did not order"),
        _(
            "Family has opinions. Leave. Stay. Think of the children. I told you so. It is mostly love, and it can be as tiring as traffic.\n\n"
            "You may keep the love and send back the advice. “I know that you worry. Please don’t tell me what to do yet. What I need is supper at your table.” Say it again when they forget. They will forget.\n\n"
            "If one of them tells everyone what you said, tell that one less. You may also leave a question open. “I don’t know yet” is an answer that lasts for months. The ones who can live with it are the ones to stay near, whatever you choose later on."
        ),
    ),
    Letter(
        "children-see",
        _("What children notice"),
        _(
            "If children live with you, they know more than anyone has told them. They read faces. They hear through doors. They often think that it is their fault, since that is how a child explains things.\n\n"
            "You can’t take all of that away. You can say three sentences, calmly, at bath time or in the car: “The grown-ups had a row. It is not because of you. You don’t have to make it better.” Then do something ordinary with them, such as peeling carrots.\n\n"
            "It helps them to have one other adult who is steady: a teacher, a grandparent, a coach. If a child is hurt or afraid at home, do not wait for the right moment. There are lines to call for that too, at any hour."
        ),
    ),
    Letter(
        "professional-ear",
        _("A doctor has heard it before"),
        _(
            "You may think that your story is too small for a doctor, or too odd. Doctors and nurses hear about homes every week: about sleep, stomachs, headaches, and what lies behind them.\n\n"
            "You can begin with the body. “I sleep four hours. Things are hard at home.” That is enough for a first visit. You decide how much comes after it. If you would rather be seen alone, ask for that when you book, or say it in the room.\n\n"
            "Write down two lines beforehand, since it is easy to be brave in the car and blank in the chair. And if the first one does not listen, that was one person on one day. Ask for another."
        ),
    ),
    Letter(
        "group",
        _("A room with other people in it"),
        _(
            "It is odd to sit in a circle of strangers. It is also a relief, when the third one speaks and you hear your own kitchen.\n\n"
            "There are groups for many things: for grief, for people who love somebody who drinks, for parents, for those who look after everyone. A choir or a walking club may do as much. You can go once to look. You may sit near the door and say only your first name.\n\n"
            "A good group does not hurry you, sell you anything, or ask you to drop your friends. You come out a little lighter or at least no heavier. If you come out smaller, it was not yours. There are others."
        ),
    ),
    Letter(
        "saying-no",
        _("A no that costs little"),
        _(
            "You say yes before you have thought. Then you are angry with everyone, most of all with the one who said yes.\n\n"
            "Practise no where it is cheap. To the extra raffle ticket. To a call at supper time. To the friend who wants you to choose the film again. A short one is best: “I can’t this week.” Without a reason, it can’t be argued with. If your face goes hot, let it. That is what it feels like, and it fades sooner than the errand you would have run.\n\n"
            "With some people a no is not safe. There, keep your own counsel and practise elsewhere. To know the difference is part of the skill."
        ),
    ),
    Letter(
        "kind-stranger",
        _("Let somebody be kind"),
        _(
            "When you have had to be on guard for long, kindness feels like a trick. Somebody holds a door, and you wonder what they want.\n\n"
            "Try taking one small kindness this week just as it is. A seat on the tram. A colleague who brings you coffee. A “you look tired, sit down”. Say thank you and stop there. You need not give it back at once, and you don’t have to deserve it first.\n\n"
            "It may feel strange, like a coat that belongs to someone else. Wear it for a minute all the same. Guards are useful at a gate. It is a long way from there to the whole of the day, and you have not always been on duty."
        ),
    ),
    Letter(
        "give-something",
        _("Be of use to somebody else"),
        _(
            "On days when you can’t do anything about your own life, you may still be able to carry someone’s shopping. It is an old trick, and it works more often than it should.\n\n"
            "Choose something with a clear end. Read to a child for fifteen minutes. Water the plants on the landing. Show the new one at work where the good cups are. Don’t pick the person who empties you; pick one who says thank you and means it.\n\n"
            "You are not doing this to be good. You do it to feel, for a quarter of an hour, that your hands can make a thing better. That is true on other days too. It is only harder to see."
        ),
    ),
    Letter(
        "loneliness",
        _("Lonely in company"),
        _(
            "There is a loneliness that comes from being alone, and another that comes from not being seen by the one who is there. The second is harder to explain. On paper you have company.\n\n"
            "It helps to stop asking one person for everything. Think of what you miss. To be laughed with? To be touched? To be asked how it went? Each of those can come from somewhere. A friend can ask. A dog can lean. A hairdresser, of all people, can be gentle with your head for half an hour.\n\n"
            "This does not replace what is missing between two people. It keeps you from starving while you find out whether it can grow there."
        ),
    ),
)
