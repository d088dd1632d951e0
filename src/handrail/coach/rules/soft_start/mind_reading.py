"""The other’s motive or thought, stated as fact."""

from handrail.coach.rule import Rule
from handrail.coach.shared import mind
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="mind-reading",
    notices=mind.NOTICES,
    what=_("This is a guess about what goes on inside them."),
    why=_(
        "You can be sure of what you saw. You cannot see why. A wrong guess starts a quarrel "
        "about the guess."
    ),
    try_=_("Leave it out, or ask: “I wondered if … Is that so?”"),
    fine=_("A guess that you own as a guess, or ask about, is fine."),
    source="Beck, Love Is Never Enough (1988): mind-reading",
    notice=(
        "Can we talk about why [you don't love] me any more?",
        "[You did it to] hurt me. When can we talk?",
        "[u want me] gone, can we talk about it",
        "Could you tell me why [you enjoy seeing] me fail?",
        "[I know you only] stayed for the house. Have you a minute?",
        "[You think my] job's a joke. Can we talk?",
        "Can we discuss why you lied [to make me] look bad?",
        "[You couldn't care] less about the baby's jabs. When shall we talk?",
    ),
    leave=(
        "I wonder if you're tired of the commute. Can we talk?",
        "Did you mean it about moving? I'd like to hear.",
        "I may be wrong, but you seemed far away. Can we talk?",
        "What did you hope for from this year?",
        "Could we talk about the jabs on Tuesday?",
        "I don't think you meant harm. How was it for you?",
        "r u ok? can we chat about ur mum later",
        "How do you feel about my going back to work?",
    ),
)
