"""A child hurt, endangered or threatened."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-child",
    notices=danger.CHILD,
    what=_(
        "This speaks of a child in danger."
    ),
    why=_(
        "Children need a grown-up who knows. There are people who help you keep both of you together."
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
