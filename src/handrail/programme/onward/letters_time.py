"""Letters about time: hope, habit, setbacks, looking again, and the long way."""

from handrail.programme.onward.letter import Letter
from handrail.programme.words import _

TIME: tuple[Letter, ...] = (
    Letter(
        "hope-map",
        _("Hope needs a date"),
        _(
            "Hope is warm, and it asks for nothing, which is why one can live on it for years. It says: after the move, after the exams, once the baby sleeps.\n\n"
            "You don’t have to give it up. Only give it a date. What would you see by the end of next month, if things were going the way you hope? Make it something a neighbour could notice through the window: two suppers without a row, one bill opened together, one evening with a friend and no questions afterwards.\n\n"
            "Write it down with the day. Then go on living. When the day comes, look, and be as fair as you can. If it is there, good. If it is not, you have lost a wish, and you have gained a fact."
        ),
    ),
    Letter(
        "bad-day",
        _("After a bad day"),
        _(
            "It went so well for two weeks. Then came yesterday, and now it seems as if the two weeks had not been real.\n\n"
            "They were real, and so was yesterday. One bad day is news. You want to know what it was made of: the hour, how tired you were, what had been said just before, what you did next. Write four short lines about it. Leave out the word “again”.\n\n"
            "If you were hurt or afraid yesterday, that comes before everything else, and there are people to call about it at any hour. If you were not, choose one small thing that you will do otherwise the next time at that hour. Then eat something. The day after a bad day is a poor time for large decisions."
        ),
    ),
    Letter(
        "good-day",
        _("After a good day"),
        _(
            "A good day can be harder to trust than a bad one. You wait for the other shoe. Or you are so glad that you would like to forget all that was.\n\n"
            "You may simply have it. A good day is not a promise, and you needn’t pay for it. Take note of what it was made of, with the same care you give to the bad ones. Who was rested? What was left out? Which of it was yours?\n\n"
            "Put it on paper with its date, and add nothing. Over three months, the good days and the bad days together will tell you something that neither of them can tell alone. Until then, you had an afternoon in the sun. That counts as an afternoon in the sun."
        ),
    ),
    Letter(
        "practice",
        _("Badly at first"),
        _(
            "Anything new is clumsy. The first time you say “I need ten minutes”, it comes out too loud, or so low that nobody hears it. You think: this is not me.\n\n"
            "It is you, learning. Think of when you learned to ride or to drive. For some weeks every movement had to be thought, and then one day you looked at the trees.\n\n"
            "So practise where it is easy. Say the sentence to the mirror, in the car, to the cat. Say it about small things before you need it for a large one. Nobody has to be told that you are practising. When it goes wrong, ask what was different about the time it went right. There was such a time, even if it was to the cat."
        ),
    ),
    Letter(
        "own-half",
        _("Your half of the rope"),
        _(
            "You can change how you speak, when you leave a room, how much you sleep, whom you call. That is a good deal. You can’t change what another person wants.\n\n"
            "If you work on your half because it is good for you, the work is yours and nobody can take it back. If you do it so that they will change, then every day you look across to see if it has worked. That is a hard way to live, and it can go on for a long time.\n\n"
            "Ask yourself now and then: would I still do this if nothing came of it over there? Keep what gets a yes. It may happen that they pick up the other end. That is theirs to do."
        ),
    ),
    Letter(
        "three-months",
        _("How long is fair?"),
        _(
            "People ask how long one should wait. There is no number that fits everyone. There is a way of waiting that is better than others: with a date, and with something to look for.\n\n"
            "Eight to twelve weeks are often enough to see whether a thing moves at all. It will not be finished in that time. But a change that somebody truly wants leaves marks by then, on plain days and when nobody is watching.\n\n"
            "Waiting is not meant for danger. If you are being hurt, threatened or watched, there is nothing to wait for, and you don’t have to prove it to anybody first. For all the rest: put the day in a calendar, under a plain name. You may stop counting until then."
        ),
    ),
    Letter(
        "old-pattern",
        _("Where did you learn it?"),
        _(
            "In one family doors were slammed. In another nobody spoke for days. In a third someone made a joke, and the thing was never named again. We learn how to be angry in the kitchen where we grew up.\n\n"
            "Think of a quarrel you saw as a child. What did each of them do? What did you do: hide, joke, carry messages, look after the little one? You may find that you do it to this day, at another table.\n\n"
            "This is not about blame. Those people learned it somewhere as well. But what was learned can be seen, and what you see you can sometimes choose. Keep to one memory. If it pulls you in deeper than you like, stop, stand up, and name five things in the room."
        ),
    ),
    Letter(
        "someday-list",
        _("A list for someday"),
        _(
            "Somewhere along the way “we will” or “I will” stopped being said about nice things. It was needed for repairs and dentists.\n\n"
            "Make a list of ten things for someday. Small ones are welcome. To see the sea in winter. To learn what that bird is called. To own a chair that nobody else sits in. To be able to swim a length without stopping. Write them fast and don’t ask whether they are likely.\n\n"
            "Then look through it for one that could begin this month and costs less than a lunch. A library card, perhaps, or a bus timetable. The list binds you to nothing. It is there to remind you that the future is wider than the one question you have been staring at."
        ),
    ),
    Letter(
        "measure-well",
        _("How are you, apart from that?"),
        _(
            "When one part of life hurts, we measure the whole by it. How are you? It depends how last night was.\n\n"
            "Try for once to measure the rest. How is your work? How is your back? Are you learning anything? Who made you laugh this month? Give each of them one honest line. You will find that some are going better than you thought, and perhaps that one has been left alone for years, like a plant in a hall.\n\n"
            "Water that one. It is a strange thing, but those who work on a hard tie alone often find that their days, their work and their health pick up, whether or not the tie does. It is a good enough reason to begin there."
        ),
    ),
    Letter(
        "stop-rule",
        _("What would be enough?"),
        _(
            "It is hard to see a line while you stand on it. So draw it on a calm day. What would tell you that it is enough? And what would tell you that it is worth going on?\n\n"
            "Write one sentence for each. Be exact. “If I am called names in front of the children once more.” “If we have had four evenings in a month that I would like to have again.” Put a date below, two or three months from now.\n\n"
            "Then put it where only you will find it. You owe this paper nothing. On that day you may decide the very opposite. But you will be able to see what you thought when you were rested, and that is a fair person to ask for advice."
        ),
    ),
    Letter(
        "missed-month",
        _("If you were away"),
        _(
            "Perhaps you have not been here for some weeks. It was a full month, or you could not bear to look, or things were fine and you forgot. All of these are good reasons.\n\n"
            "Nothing here has been counted in the meantime. There is no row of empty boxes. What you wrote is as you left it, and it can be read or not.\n\n"
            "If you want to begin somewhere, begin with today. How did you sleep? Is there something you would like to do before supper? After that, if you feel like it, read one line that you wrote earlier. You may find that you have changed your mind since. Minds are for that. It is also fine to close the page and go outside."
        ),
    ),
    Letter(
        "season",
        _("Once round the year"),
        _(
            "Some weeks come back every year with their own weather: the holidays, a birthday, the date of something sad. They are often harder than we plan for, because we plan for the cake.\n\n"
            "Look ahead to the next one. What made it hard last time? It was perhaps the long table, the money, the one who drinks, the drive home. Choose one thing that you can make smaller. Arrive later. Bring your own coat and your own bus fare. Agree with a friend that you will call at eight.\n\n"
            "And choose one thing that you would like to keep, even if only you care for it: a walk, a dish, a candle. A feast day belongs to you as well. You may be there only as long as you can be."
        ),
    ),
    Letter(
        "year-on",
        _("Read your first page"),
        _(
            "You have been at this for a good while. If you kept anything in the first weeks, go and read it now. A note will do, or a list, or one line.\n\n"
            "Read it as you would read a letter from a friend. What was that person afraid of? What did they know already, though they could not say it loud? What would you like to tell them?\n\n"
            "Write that down in two or three lines, with today’s date. You may find that some things have moved, and others have not, and that you are less surprised by both. Whatever you choose next, you choose it as somebody who has looked. There are not many people who do that, and it took time. Have something good for supper."
        ),
    ),
)
