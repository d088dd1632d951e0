"""No day, no time, no end."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="no-when",
    notices=(pledge.WHEN,),
    what=_(
        "It doesn’t say when."
    ),
    why=_(
        "“Soon” never comes due, so nobody can count on it."
    ),
    try_=_(
        "Add a day: “by Friday”, “tonight after tea”."
    ),
    fine=_(
        "“Every evening this week” is a time."
    ),
    source="Gollwitzer, Implementation intentions (1999)",
    notice=(),
    leave=(),
)
