"""Sex without a free yes."""

from handrail.coach.rule import Rule
from handrail.coach.shared import danger
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-sexual",
    notices=danger.SEXUAL,
    what=_(
        "This speaks of sex you didn’t freely want."
    ),
    why=_(
        "A yes out of fear is not a yes, in a marriage or out of one."
    ),
    try_=_(
        "Help is one step away, at any hour. You don’t have to decide anything first."
    ),
    fine=_(
        "Films, dreams, games, figures of speech and harm long healed are left alone."
    ),
    source="World Health Organization, Violence against women (2021)",
    yields_to=(
        "danger-strangle",
        "danger-child",
    ),
    notice=(),
    leave=(),
)
