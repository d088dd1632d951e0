"""Doesn’t say what I will do."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="no-consequence",
    notices=(limits.CONSEQUENCE,),
    what=_(
        "It doesn’t say what you will do."
    ),
    why=_(
        "A limit without an act of your own is a wish, and depends on the other person alone."
    ),
    try_=_(
        "Add one act that is yours: “I will leave the room for an hour.”"
    ),
    fine=_(
        "A wish is fine as a wish. It just isn’t a limit yet."
    ),
    source="Cloud and Townsend, Boundaries (1992)",
    notice=(),
    leave=(),
)
