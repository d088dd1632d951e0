"""No feeling is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import emotion
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="no-feeling",
    notices=(emotion.OWN,),
    what=_(
        "No feeling is named here."
    ),
    why=_(
        "Without it the other person hears only what they did wrong, and not what it did to you."
    ),
    try_=_(
        "Add one word: sad, scared, angry, lonely, glad. The list has more."
    ),
    fine=_(
        "A plain request on an ordinary day needs no feeling."
    ),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(),
    leave=(),
)
