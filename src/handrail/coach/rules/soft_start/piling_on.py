"""Three or more grievances in one breath."""

from handrail.coach.rule import Rule
from handrail.coach.shared import piling
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="piling-on",
    notices=piling.NOTICES,
    what=_(
        "These are three or more matters in one breath."
    ),
    why=_(
        "Nobody can answer them all. The other person answers the weakest one, or none."
    ),
    try_=_(
        "Choose the one that matters most today, and keep the others for another day."
    ),
    fine=_(
        "Three details of one event are one matter."
    ),
    source="Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up",
    notice=(),
    leave=(),
)
