"""No day, no time, no end."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="no-when",
    notices=(pledge.WHEN,),
    what=_("It doesn’t say when."),
    why=_("“Soon” never comes due, so nobody can count on it."),
    try_=_("Add a day: “by Friday”, “tonight after tea”."),
    fine=_("“Every evening this week” is a time."),
    source="Gollwitzer, Implementation intentions (1999)",
    notice=(
        "I'll fix the tap.[]",
        "I'll ring the bank soon.[]",
        "il take u out one day[]",
        "I'm going to see the doctor when I can.[]",
        "I'll be kinder.[]",
        "I'll always lock the door.[]",
        "I'll visit your gran at some point.[]",
        "I will stop smoking.[]",
    ),
    leave=(
        "I'll fix the tap on Saturday.",
        "I'll ring the bank tomorrow at nine.",
        "il take u out fri nite",
        "I'm going to see the doctor this week.",
        "I'll lock the door tonight.",
        "I'll visit your gran before Eid.",
        "I won't smoke until Monday.",
        "I'll wash up straight after tea.",
    ),
)
