"""Phone, post, place, time or body checked."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-monitoring",
    notices=control.MONITOR,
    what=_(
        "This speaks of being checked."
    ),
    why=_(
        "Being checked makes a person smaller, one day at a time. It isn’t love, and it isn’t your fault."
    ),
    try_=_(
        "Help is one step away, at any hour. Nothing has to be decided first."
    ),
    fine=_(
        "What two people agreed freely, and either can end, is something else."
    ),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "danger-weapon",
        "danger-self-harm",
        "danger-kill-threat",
        "partner-suicide-threat",
        "danger-physical",
        "danger-strangle",
        "danger-sexual",
        "danger-stalking",
        "control-money",
        "control-movement",
        "fear",
    ),
    notice=(),
    leave=(),
)
