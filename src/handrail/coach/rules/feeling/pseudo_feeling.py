"""A verdict dressed as a feeling."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pseudo
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="pseudo-feeling",
    notices=pseudo.NOTICES,
    what=_(
        "This is a thought about them, not a feeling."
    ),
    why=_(
        "A feeling is short, and only you can know it. A verdict can be argued with."
    ),
    try_=_(
        "Ask what is under it: hurt, lonely, afraid, sad?"
    ),
    fine=_(
        "“I felt like crying” and “I feel left out and sad” are close enough to a feeling."
    ),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(),
    leave=(),
)
