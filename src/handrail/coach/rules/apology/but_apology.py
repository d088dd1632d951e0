"""An excuse, or blame in return."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="but-apology",
    notices=amends.BUT,
    what=_(
        "This explains it away."
    ),
    why=_(
        "What follows the sorry is what they will remember. A reason sounds like a defence, even when it is true."
    ),
    try_=_(
        "Stop after what you did. Your reasons can wait until you are asked."
    ),
    fine=_(
        "“I was tired, and that is no excuse” owns it."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
