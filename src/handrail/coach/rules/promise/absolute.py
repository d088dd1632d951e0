"""Always, never again: a promise nobody can keep."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="absolute",
    notices=absolute.FUTURE,
    what=_(
        "This promises every day to come."
    ),
    why=_(
        "One bad day breaks it, and then the whole promise seems worth nothing."
    ),
    try_=_(
        "Promise one day, or one week: “until Sunday”."
    ),
    fine=_(
        "“Every evening this week” has an end, and is fine."
    ),
    source="Marlatt and Gordon, Relapse Prevention (1985): the abstinence violation effect",
    notice=(),
    leave=(),
)
