"""A name or a verdict on the whole person."""

from handrail.coach.rule import Rule
from handrail.coach.shared import label
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="label",
    notices=label.NOTICES,
    what=_("This is a name for the whole person."),
    why=_("People can change what they do. A name leaves them nothing to change."),
    try_=_("Name the one thing they did, as a camera would have seen it."),
    fine=_("A name you are quoting, a name you take back, or one for yourself is left alone."),
    source="Gottman and Silver (1999): criticism, as against complaint",
    notice=(
        "Can we talk about [what a liar you've been]?",
        "Why [are you such a tightwad]? Can we talk?",
        "[oi lazybones] got a min",
        "Could we discuss [your selfishness] at the hospital?",
        "[You're a coward] with your mother. When can we talk?",
        "[Is the drama queen] free for a word?",
        "Have you time to explain [why you're so immature]?",
        "Could you tell me why [you're so cruel] to Leo?",
    ),
    leave=(
        "Can we talk about what you said at the hospital?",
        "I was an idiot about the loan. Can we talk?",
        "You called me a snob. Could you say more?",
        "I don't think you're lazy. Could we share the ironing?",
        "Could we talk about that stupid letter from the bank?",
        "When would suit you to talk about your mother?",
        "My dad was a drunk, and I worry. Can we talk?",
        "got a min to talk about bedtime?",
    ),
)
