"""A name or a verdict on the whole person."""

from handrail.coach.rule import Rule
from handrail.coach.shared import label
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="label",
    notices=label.NOTICES,
    what=_("This is a name for the whole person."),
    why=_("People can change what they do. A name leaves them nothing to change."),
    try_=_("Name the one thing they did, as a camera would have seen it."),
    fine=_("A name you are quoting, a name you take back, or one for yourself is left alone."),
    source="Gottman and Silver (1999): criticism, as against complaint",
    notice=(
        "So you're sad [because you're a snob]. Right?",
        "[You're being a baby] about the jab.",
        "[u sound like a psycho]",
        "[You're too sensitive] and so dramatic. Is that it?",
        "You felt hurt, [you drama queen].",
        "[What a brat you are] about Christmas.",
        "You're angry [because you're lazy]. Right?",
        "[Your immaturity] is showing.",
    ),
    leave=(
        "You felt called a snob, and it hurt. Is that right?",
        "You're sad about the jab. Am I close?",
        "So you felt like an idiot at the till. Did I get that?",
        "You're worried people think you're lazy. Is that it?",
        "You were angry about that stupid form. Right?",
        "ur scared ur a bad mum, is that it",
        "You felt small when I teased you. Have I got it?",
        "You don't feel selfish, you feel tired. Is that right?",
    ),
)
