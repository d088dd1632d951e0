"""Hit, pushed, dragged, held down, thrown at."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-physical",
    notices=danger.PHYSICAL,
    what=_(
        "This speaks of being hurt."
    ),
    why=_(
        "It was done to you. It is not your fault, and it rarely stays at one time."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "danger-weapon",
        "danger-child",
        "danger-strangle",
        "danger-sexual",
        "danger-kill-threat",
        "danger-self-harm",
        "partner-suicide-threat",
    ),
    notice=(),
    leave=(),
)
