"""Money, cards, wages, benefits or debt controlled."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-money",
    notices=control.MONEY,
    what=_(
        "This speaks of money kept from you, or debts put on you."
    ),
    why=_(
        "Money is how a person can leave a room, a house or a country. Being kept from it is harm."
    ),
    try_=_(
        "Help is one step away, at any hour. Nothing has to be decided first."
    ),
    fine=_(
        "What two people agreed freely, and either can end, is something else."
    ),
    source="Postmus and others, Economic abuse (2020)",
    yields_to=(
        "danger-kill-threat",
        "danger-sexual",
        "partner-suicide-threat",
        "danger-child",
        "danger-physical",
    ),
    notice=(),
    leave=(),
)
