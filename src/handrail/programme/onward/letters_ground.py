"""Letters about firm ground: the first weeks, the body, the day, the house."""

from handrail.programme.onward.letter import Letter
from handrail.programme.words import _

GROUND: tuple[Letter, ...] = (
    Letter(
        "first-week",
        _("Nothing to catch up on"),
        _(
            "You have begun. That is all that had to happen this week. There is no list to work through, and nobody is waiting for you to begin.\n\n"
            "Most people arrive here tired. They have tried things, read things, lain awake. So the first step is a small one: look at what your days are made of. When do you eat? When do you sleep? Who did you last laugh with?\n\n"
            "Write down one of these, or only think of it while the kettle boils. You don’t have to change it yet. To see a thing as it is takes some strength already, and it is the part that most advice leaves out. The rest can come in its own week."
        ),
    ),
    Letter(
        "sleep-first",
        _("The night before the talk"),
        _(
            "A talk at midnight is two tired people and a clock. Words come out sharper at that hour than they were meant, and the sore place is still sore in the morning.\n\n"
            "You can put a hard thing down for the night. Write one line about it and lay the paper where only you look. It will be there tomorrow, and so will you, with more to think with.\n\n"
            "If your mind keeps turning, don’t argue with it. Get up, drink some water, sit somewhere that is not the bed. Go back when your eyes are heavy. One short night is a nuisance. Many short nights are a reason to ask a doctor, who will not find it a small thing."
        ),
    ),
    Letter(
        "breakfast",
        _("Eat before you decide"),
        _(
            "Long worry takes the appetite first. Then it takes the patience, and then it looks as if the whole of life had become unbearable by four in the afternoon.\n\n"
            "Some of that is hunger. It sounds too plain to be true, so try it as a test. For three days, eat something in the first two hours after you get up: bread, a banana, last night’s rice. Do not aim for anything healthy or pretty. See how the afternoons go.\n\n"
            "This will not mend what is wrong between two people. It does mean that you meet it with a body that has been fed. You would not send a child to an exam without breakfast. You may do the same for yourself."
        ),
    ),
    Letter(
        "one-room",
        _("One corner that is calm"),
        _(
            "When a home is tense, every room can start to feel like a waiting room. You listen for steps. You tidy things that are tidy.\n\n"
            "Choose one corner and let it be calm. It can be a chair by a window, the end of a kitchen table, the front seat of a parked car. Put something there that you like: a mug, a book, a plant that is hard to kill. Go there for ten minutes a day and do nothing useful.\n\n"
            "You need not explain the corner to anyone. If there is no room for one at home, a bench will do, or the quiet shelf in a library. What counts is that your body learns one place where it may put its shoulders down."
        ),
    ),
    Letter(
        "walk",
        _("Ten minutes in any weather"),
        _(
            "A short walk is the cheapest help there is, and the easiest to leave out. It has no door to knock on and no bill. All it asks is shoes.\n\n"
            "Go out for ten minutes today, whatever the sky is doing. Turn round after five. On the way out, let your thoughts talk. On the way back, look for three things you had not seen before: a cat on a wall, a new sign, a light in a window.\n\n"
            "You may come home with the same problem. Often it has a slightly different shape, and now and then it has shrunk to the size of a thing you can hold. If going out alone is not easy where you are, walk the stairs, or up and down one room."
        ),
    ),
    Letter(
        "small-yes",
        _("Small enough to do"),
        _(
            "Big plans are made on Sunday night and dropped by Tuesday. That says little about you. It says that the plan was made for a person with more sleep.\n\n"
            "Take whatever you meant to change and cut it in half. Then cut it again. “I will get fit” becomes “I will stretch while the coffee runs through.” “I will sort out my money” becomes “I will open one letter.” If it sounds a bit silly, the size is right.\n\n"
            "Tie it to something you do anyway: after I brush my teeth, before I lock the door. Then let it be. A thing that small can be done on a bad day, and bad days are the ones it has to fit."
        ),
    ),
    Letter(
        "phone-away",
        _("Half an hour without the phone"),
        _(
            "The phone brings the row into the bus, the bath and the bed. A message comes in, and your stomach knows who it is before you look.\n\n"
            "You can lay it in another room for half an hour. If somebody expects quick answers, you can say so once: “I am off my phone until eight.” If that would cause trouble for you, take the half hour where it is not noticed, in the shower, or on an errand.\n\n"
            "At first you may feel uneasy, as if you had left the stove on. That passes. What comes after it is often just a quiet that you had forgotten. See what you do with your hands when they are empty. They may remember something they used to like."
        ),
    ),
    Letter(
        "body-knows",
        _("What your shoulders say"),
        _(
            "You can tell yourself that everything is fine. Your shoulders have not heard about it. They sit up near your ears, and your jaw is shut as if it had to hold something in.\n\n"
            "Three times today, stop for one breath and ask where your body is tight. You don’t need to fix it. Just take note of what was happening: who was in the room, what had been said, what you were about to do.\n\n"
            "After a week you will know a little more than you did. The body keeps a plain record, without blame and without opinions. It may tell you that Sunday evenings are hard. It may also tell you, which is just as useful, when you are truly at ease, and with whom."
        ),
    ),
    Letter(
        "ordinary-day",
        _("Look at the Tuesday"),
        _(
            "We remember the very good days and the very bad ones. Both are loud. The ordinary days say more, because there are so many of them.\n\n"
            "Take last Tuesday, or any plain day you still recall. How did it begin? Who spoke first, and in what voice? Did you ask for anything? Did you get it? Were you able to be tired, or silly, or slow?\n\n"
            "Write down five short lines about that day. Leave out what it means. In a month, do it again with another Tuesday. When you lay the two side by side, you will see whether anything has moved, and you will not have to rely on how you feel in the hour you ask."
        ),
    ),
    Letter(
        "money-plain",
        _("One envelope at a time"),
        _(
            "Money worries grow in closed envelopes. As long as you don’t look, the number can be anything, and at night it is the largest one.\n\n"
            "Open one this week. Only one, by daylight, with a cup of something near you. Read it, write the sum and the date on a piece of paper, and stop there. If you don’t understand it, that is worth knowing too; there are people whose work it is to read such letters with you, often for nothing.\n\n"
            "It is good for any grown person to know what comes in, what goes out, and where the papers are. You need no other reason. If you have been kept from knowing, that is a thing to tell somebody you trust."
        ),
    ),
    Letter(
        "rest-counts",
        _("Rest is on the list"),
        _(
            "There is a sort of rest that is only falling over. You work until you can’t, and then the evening is gone. It helps a little, as a closed door helps against the rain.\n\n"
            "Try putting rest on the list instead, as you would a dentist. Thursday, half past four, twenty minutes. Lie on the floor, sit in the sun, close your eyes on the bus. When the time comes, treat it as something that was agreed.\n\n"
            "Others may need you in those twenty minutes. Most things can bear the wait. If they cannot, and they never can, look at that too. A life in which you may not sit down is asking for more than a person has."
        ),
    ),
    Letter(
        "two-lists",
        _("What gives and what takes"),
        _(
            "Draw a line down the middle of a page. On the left, write what gave you a bit of strength this week. On the right, what took some. Be exact: “the drive with the radio on”, “the call before bed”.\n\n"
            "The same person may stand on both sides. That is quite usual. So may work, and so may your own habits. Nobody needs to be sorted into good or bad; you are only finding out where the day leaks.\n\n"
            "Then choose one thing from the left and do it once more than last week. And choose one from the right that you could make shorter by ten minutes. Leave all the rest as it is. A page like this is worth keeping, since next month it will look different."
        ),
    ),
    Letter(
        "winter-mood",
        _("When everything looks grey"),
        _(
            "Some weeks have no colour. Nothing has happened, and still you feel as if you were carrying a wet coat. It is tempting then to settle the big questions, just to be rid of them.\n\n"
            "Let the big questions wait for a lighter week. In a grey one, look after the basics: daylight before noon, something warm to eat, one voice that is friendly. Keep the evening short.\n\n"
            "If the grey goes on for more than two weeks, or if you start to think that others would be better off without you, tell a doctor or call a crisis line. You do not have to be at the end of your strength to do so. People who answer there would rather hear from you early."
        ),
    ),
)
