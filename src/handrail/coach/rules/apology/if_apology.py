"""Sorry if."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="if-apology",
    notices=amends.IF,
    what=_(
        "“If” takes the apology back."
    ),
    why=_(
        "It sounds as if nothing may have happened. The other person was there."
    ),
    try_=_(
        "Leave out the “if”: “I’m sorry that I …”."
    ),
    fine=_(
        "“If I’m honest, I knew” is not that kind of “if”."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
