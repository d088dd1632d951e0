"""Neck, throat, breath stopped, by any means."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-strangle",
    notices=danger.STRANGLE,
    what=_(
        "This speaks of your neck, your throat or your breath."
    ),
    why=_(
        "Being strangled once makes being killed much more likely, and injuries may show only days later. A doctor can look, even if nothing can be seen."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="Glass and others, Non-fatal strangulation (2008)",
    notice=(),
    leave=(),
)
