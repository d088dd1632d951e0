"""Letters about one's own voice: needs, limits, doubts, and words for them."""

from handrail.programme.onward.letter import Letter
from handrail.programme.words import _

VOICE: tuple[Letter, ...] = (
    Letter(
        "what-i-need",
        _("Before you can ask"),
        _(
            "“What do you need?” is a kind question, and a hard one. For somebody who has long watched the moods of others, the honest answer is often “I don’t know.”\n\n"
            "Begin with the body, as it answers first. Warm or cool? Company or quiet? To move or to sit? Do this a few times a day, with nothing at stake. You are tuning an instrument that has lain in its case.\n\n"
            "After some days, go one step on. “What would have made yesterday evening easier?” Perhaps a knock before the door opened. Perhaps ten minutes without questions. Write it down as if for someone you liked. A need is not a claim on anyone yet. It is only news from you, and you should be the first to get it."
        ),
    ),
    Letter(
        "own-memory",
        _("What you remember"),
        _(
            "You were there. You heard what was said and in what tone. Then somebody told you that it was different, so calmly that you began to doubt your ears.\n\n"
            "Two people may honestly recall one evening in two ways. That happens in every home. It is another thing if your memory is always the one that is wrong.\n\n"
            "You can keep a plain note: the day, what was said, what you saw. No guesses about why. You need not show it to anybody or win anything with it. It lets you look back in a month and see for yourself. If you share a phone or a flat, think first about where such a note is safe from other eyes. Your memory counts as much as anyone’s."
        ),
    ),
    Letter(
        "explain-less",
        _("You have explained it enough"),
        _(
            "You said it in the morning. You said it once more, with better words. You wrote a long message. You thought that if you only found the right way to put it, it would be understood.\n\n"
            "Sometimes a thing is not heard because it was unclear. More often it was clear the second time. Then more words don’t help. They wear you out, and they teach the other that your point is still up for debate.\n\n"
            "Try to say one thing once, in one sentence, and let it stand. Then do something with your hands. You will be itching to add to it. You may itch. If you are asked a real question, answer. If the same question comes back for the fifth time, it has had its answer."
        ),
    ),
    Letter(
        "limit-is-mine",
        _("A limit is about you"),
        _(
            "A limit is often mixed up with a rule for somebody else. “You must not shout” is a rule, and you can’t make it hold. “If there is shouting, I go into the other room for twenty minutes” is a limit. You can do it with your own two feet.\n\n"
            "So look for the part that is in your hands. What will you do? Where will you go? For how long? Make it small enough that you would do it on a tired Wednesday.\n\n"
            "You don’t have to announce it. Some limits are best kept in silence, and where you are afraid of what may follow, silence may be wiser. Ask somebody on a help line before you try it there. You know the ground you stand on better than any letter."
        ),
    ),
    Letter(
        "guilt",
        _("Whose is it?"),
        _(
            "Guilt comes in two kinds. One says: I did this, and I wish I had not. It points at something, and you can do something about it: say so, mend it, do otherwise next time.\n\n"
            "The other kind is a fog. You feel guilty because someone is sad, or cross, or because you rested. There is nothing in it that you did. It cannot be mended, so it never ends.\n\n"
            "When it comes, ask one question: whose is it? Was this mine to do? If yes, do one small thing about it today. If no, you may set it down, as you would put down a bag that you had picked up by mistake. It will feel wrong at first. You have carried it for a while, and your arm has got used to it."
        ),
    ),
    Letter(
        "anger",
        _("Anger stands at a door"),
        _(
            "You may have learned that anger is bad, or that only certain people are allowed to have it. So it goes somewhere else: into your jaw, into the cupboard door, into a joke with an edge.\n\n"
            "Anger tends to stand guard in front of something softer. Hurt, mostly, or shame, or being tired of asking. It need not be shouted. It can be asked what it is guarding.\n\n"
            "When it is hot, do something with your legs first: stairs, a walk, sweeping the yard. When it has cooled, write one line that starts with “I was hurt that”, or “I had hoped that”. If your anger has ever hurt or frightened somebody, that is yours to stop, and there are people who help with it. To ask for them is no shame."
        ),
    ),
    Letter(
        "both-true",
        _("Two things at once"),
        _(
            "You love the humming that comes from the kitchen. You count the minutes until the front door shuts. Both are true, on the same day.\n\n"
            "People around you may want you to choose. If it is that bad, how can you miss it? If you miss it, can it be so bad? But a heart is not a court. It can hold several things that don’t fit together, for quite a long time.\n\n"
            "You needn’t tidy it up. Write the two sentences one below the other, with “and” between them. “I am fond of you, and I am worn out.” Nothing has been decided by that. You have only stopped arguing with yourself, which saves more strength than you would think."
        ),
    ),
    Letter(
        "cry",
        _("If you cry at the sink"),
        _(
            "It may come over you at odd moments. At the sink, in the car park, when a song plays that has nothing to do with anything. People will say “don’t cry”, and they mean well.\n\n"
            "Tears are the body putting something down. They need a place and a few minutes, much like being sick does. Let them run, wash your face with cold water, and drink a glass of it. Then do the next ordinary thing. The pan still needs drying.\n\n"
            "If you can’t cry at all, that is fine too; some people go numb first, and it is no sign that you don’t feel. And if it goes on for most of the day, for many days, let a doctor know."
        ),
    ),
    Letter(
        "your-taste",
        _("What do you like?"),
        _(
            "Here is an odd exercise. Go into a shop and find the mug you would buy if nobody else had to like it. You don’t have to buy it. Just find it.\n\n"
            "When two people live close, one taste often gives way, in small steps: the music, the films, how the eggs are done, when the light goes off. It is done for peace, and it is often kindly meant. After some years you stand before the mugs and have no opinion.\n\n"
            "Taste grows back by use. Choose something every day, however small: the left bank of the river, the blue pen, no sugar. Say it aloud where it does no harm. You are practising a sentence that you will need for larger things: “I would like that one.”"
        ),
    ),
    Letter(
        "slow-answer",
        _("You may answer tomorrow"),
        _(
            "Some questions arrive with a push. Decide now. Say yes or no. If you loved me you would know.\n\n"
            "Hardly anything between two people has to be decided within the hour. You may say: “I want to answer that well. I will tell you tomorrow after supper.” Then keep to it, so that it is not a way of hiding. By tomorrow you will have slept, and eaten, and perhaps asked somebody.\n\n"
            "See what happens when you ask for time. A person who wants a true answer can usually wait for it, though they may grumble. If asking for one night brings on a storm each time, you have learned something, and you did not need the answer to learn it."
        ),
    ),
    Letter(
        "own-apology",
        _("What is yours to say sorry for"),
        _(
            "In a long quarrel both lose track. You may have been unkind too. You may have gone quiet for days, or said the thing that you knew would hit.\n\n"
            "You can look at that without taking on the rest. Find one act, and only one, and say it to yourself as it was: “On Friday I made fun of her in front of the others.” It stings. It also has an edge, and what has an edge can be held.\n\n"
            "Whether you say sorry aloud is another question. Where you are afraid of someone, you owe nobody a confession. Where it is safe, a short one is enough: what you did, and what you will do next time. Leave out the word “but”."
        ),
    ),
    Letter(
        "no-verdict",
        _("You don’t have to name it"),
        _(
            "You may have searched for a word. Is it this? Is it that? Each list you read fits a bit, and then it doesn’t, and you are up at one in the morning with eleven tabs open.\n\n"
            "A name can help. It can also wait. You don’t need one to know that you sleep badly, that you have stopped singing, that you check the sky of another person’s face before you speak. Those are facts, and facts are enough to act on.\n\n"
            "Ask smaller questions. Am I well here? Do I get to say no? Is it better or worse than in spring? You can answer those from your own chair. Close the tabs. Whatever it is called, you may look after the person who lives in it."
        ),
    ),
    Letter(
        "proud-small",
        _("Something that went as you wanted"),
        _(
            "At the end of a hard week the mind makes a list of failures. It is thorough. It leaves out everything that went quietly right.\n\n"
            "Go through the last seven days and look for one moment that went as you wanted it to. You may have stayed calm at the counter. You may have gone to bed in time. You said “let me think about it”, or you bought the good cheese.\n\n"
            "Put it into one sentence with a day in it. “On Wednesday I did not answer the third message.” Nobody needs to clap. You write it down because the list in your head is not fair, and a fair list has more than one column. Next week, look for another."
        ),
    ),
)
