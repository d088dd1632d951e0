"""No repair, and nothing that will be different."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="no-repair",
    notices=(amends.REPAIR,),
    what=_(
        "It doesn’t say what you will do now."
    ),
    why=_(
        "“I will be better” can’t be seen. One small act can."
    ),
    try_=_(
        "Add one thing you will do, or have done: “I’ve rung her and told her it was me.”"
    ),
    fine=_(
        "When nothing can be mended, ask what would help."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
