"""A name or a verdict on the whole person."""

from handrail.coach.rule import Rule
from handrail.coach.shared import label
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="label",
    notices=label.NOTICES,
    what=_("This is a name for the whole person."),
    why=_("People can change what they do. A name leaves them nothing to change."),
    try_=_("Name the one thing they did, as a camera would have seen it."),
    fine=_("A name you are quoting, a name you take back, or one for yourself is left alone."),
    source="Gottman and Silver (1999): criticism, as against complaint",
    notice=(
        "[You're so selfish] with the car, and I'm angry.",
        "I felt sick of it when you came in, [you drunk].",
        "[ur such a liar] about money im fuming",
        "[You lazy pig], I'm exhausted.",
        "I'm hurt because [you're a coward] with your dad.",
        "[What a hypocrite you are] on Sundays. I'm cross.",
        "[You're being childish] about the scan and I'm scared.",
        "[Your laziness] wears me out and I feel low.",
    ),
    leave=(
        "I'm an idiot with money, and I felt calm when you took over the bills.",
        "You called me lazy in front of the children and I felt ashamed.",
        "I don't think you're selfish. I felt alone at the clinic.",
        "The printer's stupid and I'm stressed, and you made tea.",
        "I'm a terrible cook, and I felt happy when you ate it all.",
        "When you left the pans, I felt annoyed.",
        "My boss is a bully, and I felt safe when you hugged me.",
        "i was so lazy on sunday n glad u let me be",
    ),
)
