"""Mockery, sarcasm, disgust."""

from handrail.coach.rule import Rule
from handrail.coach.shared import contempt
from handrail.coach.words import _

RULE = Rule(
    kind="post",
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
        "[Oh boo hoo], get over it.",
        "[Poor you], another sob story.",
        "[grow up] all of u",
        "[Well done, genius], you went back again.",
        "You people are [pathetic and laughable].",
        "[Cry me a river].",
        "[Even a child would have left].",
        "[You disgust me].",
    ),
    leave=(
        "He told me to get over it.",
        "I cried for a week and that's okay.",
        "well done on ur first night alone",
        "She said I disgust her.",
        "I felt pathetic and I wasn't.",
        "How did you get through the first month?",
        "Sending love from a wet bus stop.",
        "My mum said grow up, and it hurt.",
    ),
)
