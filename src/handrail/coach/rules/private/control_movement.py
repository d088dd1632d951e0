"""Locked in, kept from leaving; keys, papers, shoes."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-movement",
    notices=control.MOVE,
    what=_(
        "This speaks of not being free to go."
    ),
    why=_(
        "Keeping somebody from leaving is serious, and in many places a crime."
    ),
    try_=_(
        "Help is one step away, at any hour. Nothing has to be decided first."
    ),
    fine=_(
        "What two people agreed freely, and either can end, is something else."
    ),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "danger-child",
        "danger-stalking",
        "danger-sexual",
        "partner-suicide-threat",
        "danger-physical",
        "danger-strangle",
        "control-money",
        "danger-weapon",
    ),
    notice=(),
    leave=(),
)
