"""Gives up one’s own friends, clothes, phone, whereabouts, body or money."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="self-erasing",
    notices=pledge.SELF,
    what=_(
        "This gives up something that is your own."
    ),
    why=_(
        "Friends, clothes, phone, body and money belong to you. A promise that gives them away can make your world smaller."
    ),
    try_=_(
        "Is this yours? Would you still choose it if nobody asked?"
    ),
    fine=_(
        "Giving up a habit that harms, such as drink or shouting, is something else."
    ),
    source="Stark, Coercive Control (2007)",
    note=True,
    notice=(),
    leave=(),
)
