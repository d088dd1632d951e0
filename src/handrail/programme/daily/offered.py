"""The steps that Today offers when a row of the table in `next_step` holds; those of a due day first."""

from handrail.programme.daily.suggestion import Suggestion
from handrail.programme.reading.kept_reading import FRESH_LOOK
from handrail.programme.words import _

TRIAL = Suggestion(
    "trial",
    _("Your sealed trial has opened"),
    _("What you wrote before it, beside what happened since. Somebody you trust may sit with you."),
    _("about ten minutes"),
    url="trial",
    after_done=90,
    after_not_today=2,
)
PROMISE = Suggestion(
    "promise-due",
    _("Something you promised has come to its day"),
    _("Kept, moved or missed: you mark it, and only you see it."),
    _("about a minute"),
    url="promises",
    after_done=3,
    after_not_today=3,
    for_two=True,
)
HOPE = Suggestion(
    "hope-due",
    _("A hope has come to its day"),
    _("You chose this day yourself. Is it here, in part, or not yet?"),
    _("about five minutes"),
    url="hopes",
    after_done=7,
    after_not_today=7,
    for_two=True,
)
CHANGE_OVER = Suggestion(
    "change-over",
    _("The week of your small change is over"),
    _("Look back in a line: what was it like, and does it stay?"),
    _("about two minutes"),
    url="change",
    after_done=7,
    after_not_today=3,
    for_two=True,
)
CHANGE = Suggestion(
    "change",
    _("Your one small change, today"),
    _("Tick the day if you did it. A day without a tick is only a day."),
    _("half a minute"),
    url="change",
    for_two=True,
)
CHECK_IN = Suggestion(
    "check-in",
    _("Your weekly check-in"),
    _("One question and three taps, for you alone. A week without one is nothing to make up for."),
    _("about five minutes"),
    url="check-in",
    after_done=6,
    after_not_today=5,
)
REVIEW = Suggestion(
    "review",
    _("Look back on the month"),
    _("What you saw, and what to keep, change or drop. Once a month at most."),
    _("half an hour"),
    url="review",
    after_done=27,
    after_not_today=7,
)
MEASURE = Suggestion(
    "measure",
    _("How are you, apart from the two of you?"),
    _("Your days, your work, your health: three taps every two weeks or so."),
    _("about a minute"),
    url="alone",
    after_done=13,
    after_not_today=7,
)
AGAIN = Suggestion(
    "passphrase",
    _("Type your passphrase once more, so that it stays"),
    _(
        "Nobody here can tell it to you later. If it has slipped your mind, copy out what you need "
        "while this is open."
    ),
    _("half a minute"),
    url="mine-again",
    after_not_today=3,
)
NUMBER = Suggestion(
    "number",
    _("Choose one number you could call"),
    _("You need not call it. It is good to know which one it would be."),
    _("about two minutes"),
    url="help",
    after_done=60,
    after_not_today=14,
)
VALUES = Suggestion(
    "values",
    _("Write down what matters to you"),
    _("Three questions, before anything else is decided. One line each is enough."),
    _("about ten minutes"),
    url="values-change",
    after_done=7,
    after_not_today=7,
)
LOOK = Suggestion(
    "look",
    FRESH_LOOK,
    _("The same six rows as before. Things change, and it is easy not to notice."),
    _("a minute"),
    url="fresh-look",
    after_done=30,
    after_not_today=7,
)
ABOUT = Suggestion(
    "about",
    _("Read what is protected here, and what is not"),
    _("This machine, this browser, this space: what somebody else could see."),
    _("about three minutes"),
    url="about",
    after_done=365,
    after_not_today=30,
)
LINE = Suggestion(
    "line",
    _("Write one line about today"),
    _("What you felt, what you needed, or what you will try. One of them is enough."),
    _("about a minute"),
    url="note-new",
    after_done=3,
    after_not_today=3,
)
OWN_GOAL = Suggestion(
    "own-goal",
    _("Something of your own, a little of it"),
    _("Its turn has come round. Half an hour is plenty, and nothing here is ever late."),
    _("half an hour"),
    url="goals",
    after_done=6,
    after_not_today=6,
)
STEADY = Suggestion(
    "steady",
    _("Steady yourself once, while nothing is wrong"),
    _("A way of breathing works better on a bad day when the body knows it from a good one."),
    _("about two minutes"),
    url="calm",
    after_done=10,
    after_not_today=10,
)
