"""A weapon used, shown, or kept as a menace."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-weapon",
    notices=danger.WEAPON,
    what=_(
        "This speaks of a weapon."
    ),
    why=_(
        "A weapon that is shown or kept near raises the danger, even when nobody is hurt with it."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(),
    leave=(),
)
