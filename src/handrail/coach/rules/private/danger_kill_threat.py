"""A threat to kill."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-kill-threat",
    notices=danger.KILL,
    what=_(
        "This speaks of a threat to kill."
    ),
    why=_(
        "People often mean it when they say it. You know them best, and your fear counts."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "partner-suicide-threat",
        "danger-self-harm",
    ),
    notice=(),
    leave=(),
)
