"""No feeling is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import emotion
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="no-feeling",
    notices=(emotion.OWN,),
    what=_("No feeling is named here."),
    why=_(
        "Without it the other person hears only what they did wrong, and not what it did to you."
    ),
    try_=_("Add one word: sad, scared, angry, lonely, glad. The list has more."),
    fine=_("A plain request on an ordinary day needs no feeling."),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(
        "You left the gas on last night.[]",
        "When you lend your cousin money, we can't pay the rent.[]",
        "u didnt pick me up from chemo[]",
        "You were on the phone through the whole meal.[]",
        "I want you to knock before you come in.[]",
        "You told your mother about my tablets.[]",
        "You're angry at the children again.[]",
        "When you come in at three, the baby wakes.[]",
    ),
    leave=(
        "I felt scared when you came in at three.",
        "im gutted u missed my graduation",
        "My heart sank when you opened the wine.",
        "I was furious about the parking fine, love.",
        "It hurts when you laugh at my accent.",
        "I panicked when your phone was off.",
        "I miss you when you're on nights.",
        "I felt really wobbly after the blood test.",
    ),
)
