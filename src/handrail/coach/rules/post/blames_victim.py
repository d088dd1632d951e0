"""Puts harm down to the one who was hurt."""

from handrail.coach.rule import Rule
from handrail.coach.shared import public
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="blames-victim",
    notices=public.VICTIM,
    what=_(
        "This puts the harm down to the one who was hurt."
    ),
    why=_(
        "Whoever was hurt has often been told the same at home. Nobody causes another person’s hand."
    ),
    try_=_(
        "Say that you believe them, or ask what they need."
    ),
    fine=_(
        "Asking what somebody needs, or saying what helped you, is fine."
    ),
    source="Herman, Trauma and Recovery (1992)",
    notice=(),
    leave=(),
)
