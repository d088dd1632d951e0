"""Mockery, sarcasm, disgust."""

from handrail.coach.rule import Rule
from handrail.coach.shared import contempt
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="contempt",
    notices=contempt.NOTICES,
    what=_("This speaks from above."),
    why=_(
        "Mockery and disgust hurt more than anger does. The other person hears that they are "
        "worth less."
    ),
    try_=_("Leave it out, and say what you wish for instead."),
    fine=_(
        "A joke you both laugh at is not mockery. Neither is anger that looks the other in the eye."
    ),
    source="Gottman (1994): contempt as the strongest sign of parting",
    notice=(
        "[Boo hoo], poor you.",
        "So the [princess] is upset about her hair. Right?",
        "[aww did] the big man cry",
        "[Cry me a river] over a parking fine.",
        "You're sad. [How tragic.] Is that it?",
        "[Grow up], it's a sandwich.",
        "Oh dear, the [genius] is hurt again.",
        "You [pathetic] little man, you're upset. Right?",
    ),
    leave=(
        "You cried over the parking fine. Is that right?",
        "You felt mocked by my friends. Did I get that?",
        "You're sad about your hair. Am I close?",
        "So you were hurt when I said grow up. Is that it?",
        "You felt poor next to my family. Have I got that?",
        "u cried all nite cos of me, is that right",
        "You were laughed at, and it stung. Right?",
        "You're proud of the cake and cross that I teased you. Is that it?",
    ),
)
