"""Letters for times of their own. They are only ever read inside a space."""

from handrail.programme.onward.letter import AFRAID, AFTER, GOING, READY, Letter
from handrail.programme.words import _

FOR_THE_AFRAID: tuple[Letter, ...] = (
    Letter(
        "not-your-fault",
        _("You did not cause it"),
        _(
            "You have probably gone over it many times. If you had not said that. If supper had been ready. If you had seen the signs in the way the keys came down on the table.\n\n"
            "Someone who hits, threatens, or makes another person afraid has chosen to do it. They mostly manage to be polite to the neighbours on the same evening. It is not a spell that comes over them because of you, and you can’t prevent it by being better.\n\n"
            "So you may stop working on that. Use the strength for something else: to eat, to sleep where you can, to say it to one person. The people who answer at the numbers under Help are not there to ask what you did to bring it on. They know how this goes, and they begin by believing you."
        ),
        AFRAID,
    ),
    Letter(
        "call-only-to-talk",
        _("You can call and decide nothing"),
        _(
            "Many people think that a help line is for the worst night, or that by calling they have promised to do something. Neither is so.\n\n"
            "You can call on a plain afternoon. You need not say your name. “I am not sure if this is the right place” is a sentence they hear every day. You may ask a question, cry, say nothing for a while, or put the phone down.\n\n"
            "Think first about which phone. A call may show on a bill or in a list. A friend’s phone, one at work, or one at the doctor’s leaves less behind at home. You remain the one who decides. What you get is a voice that has heard it before, and somebody to think aloud with."
        ),
        AFRAID,
    ),
    Letter(
        "fear-knows",
        _("Listen to the fear"),
        _(
            "People may tell you that you exaggerate. You may tell yourself so. And yet you know from the sound of the car what kind of evening it will be.\n\n"
            "That is knowledge. It was gathered by watching closely, because you had to. If something in you says that tonight is different, you don’t need to prove it before you act. Go to a neighbour. Take the child and buy milk. Sit near the door that opens.\n\n"
            "Tell one person a word that means “please come” or “please call for me”, and tell it in person. If someone has ever held you by the throat, or there is a weapon, say so when you call for help. Those two things change what others will do for you."
        ),
        AFRAID,
    ),
    Letter(
        "not-together",
        _("This is not for two"),
        _(
            "Much that is written about couples says: talk more, listen better, meet in the middle. It is well meant, and it is written for two people who are not afraid of each other.\n\n"
            "Where one is afraid, a talk about feelings can be turned into a weapon. What you say on the sofa comes back at night. So you have permission to leave it. You need not be open. You may be polite and short, and keep your thoughts for those who are safe with them.\n\n"
            "That is not coldness and it is not lying. It is what people do who look after themselves in a place where honesty costs too much. There is other work for you now, and it is about you."
        ),
        AFRAID,
    ),
    Letter(
        "small-freedoms",
        _("Something that is only yours"),
        _(
            "When one person decides over money, time and friends, life gets narrow, a finger’s breadth at a time. One day you ask whether you may buy shampoo.\n\n"
            "You may not be able to change that this week. You may be able to keep one thing out of it. A phone number learned by heart. A copy of a paper with someone you trust. A few coins in a tea tin at your sister’s. Ten minutes on the way home that nobody asks about.\n\n"
            "Choose what will not be missed and not be found. If you are checked on, ask a help line before you change anything on a phone. You are still the person who knows this house best. A little room is a beginning, and it is nobody’s gift."
        ),
        AFRAID,
    ),
    Letter(
        "good-again",
        _("When it is good again"),
        _(
            "After a bad night there may be flowers. There are tears, and they are likely real. There may be weeks in which the person you fell for is back, and you ask yourself whether it was ever so bad.\n\n"
            "You need not be ashamed of enjoying it. Anyone would. But look at the whole wheel: the calm, the tightening, the bad night, the flowers. How often has it turned? Does it turn faster than a year ago? Is the bad night worse?\n\n"
            "The calm is a good time for quiet things. Papers in a bag, a call from a friend’s kitchen, a visit to the doctor. You don’t have to decide whether the love is true. You only have to notice what comes after the flowers."
        ),
        AFRAID,
    ),
    Letter(
        "still-here",
        _("If you stay for now"),
        _(
            "People ask, “Why don’t you just go?” They have never had to count the children’s shoes, the rent and the mood of one person in the same second.\n\n"
            "You may have good reasons to stay for now. To go can be the most dangerous time, and it goes better with help and a plan. Staying does not mean that you agree with what is done to you. It does not use up your right to ask for help later, as often as you need.\n\n"
            "While you are here, know which door you would use, and who would open theirs. Keep your phone charged in the evening. Tell one more person than knew last month. Those are not small things. They are what you can do, and you are doing them."
        ),
        AFRAID,
    ),
)
FOR_GETTING_READY: tuple[Letter, ...] = (
    Letter(
        "storm-list",
        _("Like a list for a storm"),
        _(
            "People who live by a river have a list on the fridge: torch, papers, shoes by the door. They don’t think that the flood will come because of the list.\n\n"
            "You may make one like it. You need not believe that anything will happen. Where are the papers? Who has a spare key? What goes into the bag for the child, the dog, the one night? It takes three minutes for each page, and you can do one page a week.\n\n"
            "Write it so that a stranger would find it dull. Better still, keep the copy where you would need it, and not where you live. When it is done you may notice that you sleep a little better. Then you close the lid and live your day."
        ),
        READY,
    ),
    Letter(
        "paper-first",
        _("One paper at a time"),
        _(
            "A passport, a birth certificate, a bank card, the paper about the flat. They lie in different drawers, and some of them in drawers that are not yours.\n\n"
            "Do it slowly. This week, find out where one of them is. You can take a picture of it only if nobody looks through your phone; else a copy from the library is quieter. Next week, the next one. If an original would be missed, leave it, and write down its number instead.\n\n"
            "Someone you trust may keep an envelope for you without knowing what is in it. You can say: “Could you hold on to some papers for me? We never find anything at home.” It is even true. Many people have such an envelope somewhere."
        ),
        READY,
    ),
    Letter(
        "someone-on-call",
        _("Someone you can ring at two"),
        _(
            "Think of a person who would answer at two in the morning. It may not be the closest one. It may be the neighbour with the loud radio, or an aunt who never goes to bed.\n\n"
            "Ask them on a calm day, face to face. “There may come a night on which I need to come over. May I knock?” Agree on one word for it that sounds like nothing, and on what they should do: open the door, call me, call the police. Then talk about something else.\n\n"
            "Asking is the hard part. Most people are moved to be asked, and they will rather be woken for nothing. If you can think of nobody, a help line can stand in that place, at any hour."
        ),
        READY,
    ),
    Letter(
        "ready-not-going",
        _("Ready is not the same as going"),
        _(
            "Perhaps it feels like treason to pack a bag when you still hope. You sit at supper with them and you know about the bag.\n\n"
            "To be ready is no decision. It is what lets you decide with a cool head, because the door is no longer locked from the inside. Some people who get ready stay for years, and the bag is the reason that they can. Some go. You will know it when you know it.\n\n"
            "You need not speak about it, and you need not feel that you are lying. Every grown person may have a spare key and a little money. If you find that you could never be allowed to have either, then that is worth thinking about on its own."
        ),
        READY,
    ),
)
FOR_GOING: tuple[Letter, ...] = (
    Letter(
        "before-you-say",
        _("Before you say it"),
        _(
            "You want to be fair. You would like to sit down, explain it, and go with a handshake. With some people that is possible. With others the hour in which it is said is the most dangerous of all.\n\n"
            "Ask yourself how they have taken a no before. If you have ever been afraid of them, don’t announce anything. Speak with a help line first; they know how it is done where you live. You can explain later, in a letter, or by a third person, or never.\n\n"
            "And choose the day by what is practical. Who is at work? Where are the children? Who waits for you? It may feel cold to plan it like a move. It is a move. You may be sad when you have arrived."
        ),
        GOING,
    ),
    Letter(
        "unsure-going",
        _("If you go back and forth"),
        _(
            "On Monday you were certain. On Thursday they made soup and told the story about the goat, and you could not find Monday any more.\n\n"
            "Most people go back and forth, some of them many times. It doesn’t mean that you are weak or that you don’t know what you want. You want several things, and they don’t fit into one flat.\n\n"
            "Give the question some rest. Write down what you knew on Monday in three lines, and what you know on Thursday. Read them both next week on a day that is neither. If you are in danger, don’t wait for your heart to be of one mind. You can go and be unsure. A night elsewhere is not a divorce."
        ),
        GOING,
    ),
    Letter(
        "going-is-care",
        _("Going can be care"),
        _(
            "You may think of going as breaking something. It can also be the end of something that was breaking you both, a bit more each winter.\n\n"
            "Care for yourself looks like a room with your own key. Care for children looks like quiet evenings. It may even be a kind of care for the other, who will no longer have someone there to be cruel to. That last one is not your task. It may happen by the way.\n\n"
            "You will be asked whether you tried everything. Nobody has ever tried everything. You tried for as long as you could, with what you knew. A person can be grateful for what was good and still carry the boxes down the stairs."
        ),
        GOING,
    ),
    Letter(
        "first-night-away",
        _("The first night elsewhere"),
        _(
            "The first night is odd. The bed smells of other people’s soap. You may be wide awake, or sleep like a stone. You may cry from relief and then from longing, within an hour. It does not tell you whether you were right.\n\n"
            "Make it plain and small. Eat bread. Let one person know that you have arrived. Turn off what shows where you are, if you know how, or ask someone who does. Don’t answer messages tonight; they can be read tomorrow with somebody beside you.\n\n"
            "In the morning, one thing: a shower, a form, a call. Do the rest on the next day. You don’t have to be brave the whole time. You have already done a hard thing, and now you may be tired."
        ),
        GOING,
    ),
)
FOR_AFTERWARDS: tuple[Letter, ...] = (
    Letter(
        "quiet-flat",
        _("The quiet afterwards"),
        _(
            "For months you wished for quiet. Now it is there, and it rings in your ears. Nobody slams a door. Nobody asks where you have been. You stand in the kitchen with one plate.\n\n"
            "Your body is still on guard. It will take some time until it believes the silence. Help it with small, regular things: the radio at seven, a walk after work, soup on Sundays. Put a lamp where you like it.\n\n"
            "You may miss them, badly, and it need not mean that you should go back. You miss a person, a habit, a smell, a hope. Call somebody when it is strong, or write down what you miss and what you don’t, on one page. Read both halves."
        ),
        AFTER,
    ),
    Letter(
        "contact-rules",
        _("How much contact"),
        _(
            "A message comes: “I only want to know how you are.” Your thumb is already moving.\n\n"
            "It is easier with a rule that you made on a calm day. About children, by one channel only, once a day, and without the past. Or none for three months. Or only when somebody sits with me. Write it down, and put it where your thumb can see it.\n\n"
            "You will break it at some point, most people do. Then you start again the next day, without a trial. If they don’t stop although you have asked them once, keep the messages, answer nothing, and ask a help line or a lawyer what can be done. To be left alone is something you may ask for, and you need not ask nicely forever."
        ),
        AFTER,
    ),
    Letter(
        "what-it-taught",
        _("What you know now"),
        _(
            "People will tell you that it has made you stronger. Perhaps it has only made you tired. You need not be thankful for it.\n\n"
            "Still, you have learned some things, and they were dear. You know what your stomach does when a voice goes quiet. You know which jokes are not jokes. You may know what you can’t live without: to be asked, to see your friends, to be wrong in peace.\n\n"
            "Write three of them in plain words, such as you might give to a younger cousin. They are not rules for all time. They are a lamp for the next stretch. And if you should meet somebody one day, you will have something to hold up to them, and no hurry."
        ),
        AFTER,
    ),
    Letter(
        "after-repair",
        _("If you stayed, and it got better"),
        _(
            "Some do find their way back to each other. If that is you, then it came from two people who each did the dull part, for a long time, on plain days.\n\n"
            "It may feel strange that the work goes on. You still need the walk, the friend, the evening of your own. Don’t put them away because it is fine now; it is fine partly because of them. Keep an eye on the old signs, as one does with a roof.\n\n"
            "You are allowed to have scars in a good house. Some days you may flinch at a tone that was harmless. You can say so: “That was an old one.” And if it should turn again, you know the way here, and it doesn’t mean that all was for nothing."
        ),
        AFTER,
    ),
    Letter(
        "grief",
        _("You may grieve for it"),
        _(
            "No one brings a casserole when a love ends that others had warned you about. They are relieved. You nod, and at home you sit on the floor of the hall.\n\n"
            "It is a real loss. You lost a person, as they were or as you hoped they would be. You lost Sundays, a cousin you liked, the plan for the garden. Name them one by one. It is easier to mourn a list than a fog.\n\n"
            "Let it come in portions. Twenty minutes with a box of pictures, then the dishes. Those who look for the reason every night often feel worse for it, so keep to what is here: what you miss, what you will eat, whom you will see on Friday. It moves, slowly, like snow off a roof."
        ),
        AFTER,
    ),
)
INSIDE = (*FOR_THE_AFRAID, *FOR_GETTING_READY, *FOR_GOING, *FOR_AFTERWARDS)
