"""Mockery, sarcasm, disgust."""

from handrail.coach.rule import Rule
from handrail.coach.shared import contempt
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
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
        "[Oh bravo], you found the dishwasher. I'm thrilled.",
        "I'm upset, but [what would you know] about feelings.",
        "[well done genius] u flooded the kitchen again im raging",
        "[You disgust me] when you eat, and I feel ill.",
        "[Poor baby], did the lads laugh at you? I'm so sad.",
        "I'm cross that [Your Highness] can't lift a sock.",
        "[A goldfish could remember the rent]. I'm worried.",
        "[I pity] you and your little hobby, and I'm bored.",
    ),
    leave=(
        "I felt proud when you cleaned the whole oven.",
        "You're brilliant with my gran and I felt touched.",
        "I feel sad when you say nothing at tea.",
        "I was disgusted by the smell of that bin, sorry.",
        "The vicar's joke made me laugh and I felt light.",
        "I felt hurt when you said my job is a joke.",
        "well done on ur test, im so proud",
        "I'm angry about the poor heating in the flat.",
    ),
)
