"""Cut off from people, faith, study, language."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-isolation",
    notices=control.ISOLATE,
    what=_(
        "This speaks of being kept from people."
    ),
    why=_(
        "The fewer people you see, the harder it is to think clearly about what happens at home."
    ),
    try_=_(
        "Help is one step away, at any hour. Nothing has to be decided first."
    ),
    fine=_(
        "What two people agreed freely, and either can end, is something else."
    ),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "control-money",
        "partner-suicide-threat",
        "danger-kill-threat",
        "danger-child",
        "danger-sexual",
        "danger-stalking",
        "danger-self-harm",
    ),
    notice=(),
    leave=(),
)
