"""Afraid of the partner."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="fear",
    notices=control.FEAR,
    what=_(
        "This speaks of being afraid of somebody close."
    ),
    why=_(
        "Fear knows things before words do. It is worth listening to."
    ),
    try_=_(
        "Help is one step away, at any hour. Nothing has to be decided first."
    ),
    fine=_(
        "Fear for somebody, of losing somebody, or of a ferry in a storm is left alone."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(),
    leave=(),
)
