"""What sets it off is too wide to see."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="no-behaviour",
    notices=limits.BEHAVIOUR,
    what=_(
        "It isn’t clear what sets this off."
    ),
    why=_(
        "If nobody can see the line, you will argue about whether it was crossed."
    ),
    try_=_(
        "Name what one would see or hear: “if you swear at me”, “when the door is slammed”."
    ),
    fine=_(
        "A short form is fine once you have both talked about what it means."
    ),
    source="Linehan, DBT Skills Training Manual (2015): describing behaviour",
    notice=(),
    leave=(),
)
