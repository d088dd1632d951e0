"""The other’s motive or thought, stated as fact."""

from handrail.coach.rule import Rule
from handrail.coach.shared import mind
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="mind-reading",
    notices=mind.NOTICES,
    what=_(
        "This is a guess about what goes on inside them."
    ),
    why=_(
        "You can be sure of what you saw. You cannot see why. A wrong guess starts a quarrel about the guess."
    ),
    try_=_(
        "Leave it out, or ask: “I wondered if … Is that so?”"
    ),
    fine=_(
        "A guess that you own as a guess, or ask about, is fine."
    ),
    source="Beck, Love Is Never Enough (1988): mind-reading",
    notice=(),
    leave=(),
)
