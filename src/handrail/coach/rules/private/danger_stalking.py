"""Followed, watched, waited for, traced."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-stalking",
    notices=danger.STALK,
    what=_(
        "This speaks of being followed or watched."
    ),
    why=_(
        "The weeks and months after parting can be the most dangerous. It helps to write down each time."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="McFarlane and others, Stalking and intimate partner femicide (1999)",
    notice=(),
    leave=(),
)
