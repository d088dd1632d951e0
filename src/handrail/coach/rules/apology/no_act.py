"""No act of mine is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="no-act",
    notices=(amends.ACT,),
    what=_(
        "It doesn’t say what you did."
    ),
    why=_(
        "Without it the other person can’t know that you know."
    ),
    try_=_(
        "Name the act: “I read your messages on Friday.”"
    ),
    fine=_(
        "When you have just said it aloud together, it need not be said twice."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
