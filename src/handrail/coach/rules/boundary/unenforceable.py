"""Not one’s own act, or not possible."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="unenforceable",
    notices=limits.OTHERS_ACT,
    what=_(
        "This depends on somebody else, or can’t be done."
    ),
    why=_(
        "A limit that doesn’t happen teaches both of you that your limits don’t count."
    ),
    try_=_(
        "Choose something you can do alone, today."
    ),
    fine=_(
        "You may ask for anything. A request is not a limit."
    ),
    source="Cloud and Townsend, Boundaries (1992)",
    yields_to=("controls-other", "punishment", "threat", ),
    notice=(),
    leave=(),
)
