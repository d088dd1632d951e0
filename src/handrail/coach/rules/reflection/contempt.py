"""Mockery, sarcasm, disgust."""

from handrail.coach.rule import Rule
from handrail.coach.shared import contempt
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="contempt",
    notices=contempt.NOTICES,
    what=_(
        "This speaks from above."
    ),
    why=_(
        "Mockery and disgust hurt more than anger does. The other person hears that they are worth less."
    ),
    try_=_(
        "Leave it out, and say what you wish for instead."
    ),
    fine=_(
        "A joke you both laugh at is not mockery. Neither is anger that looks the other in the eye."
    ),
    source="Gottman (1994): contempt as the strongest sign of parting",
    notice=(),
    leave=(),
)
