"""A suicide threatened or staged so that somebody stays."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="partner-suicide-threat",
    notices=danger.PARTNER_SUICIDE,
    what=_(
        "This speaks of somebody threatening to take their own life."
    ),
    why=_(
        "You can call help for them. You cannot keep them alive by staying, and their life is not yours to carry alone."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "danger-child",
        "control-monitoring",
        "danger-weapon",
    ),
    notice=(),
    leave=(),
)
