"""Sorry for how the other felt."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="your-feelings",
    notices=amends.FEELINGS,
    what=_(
        "This is sorry for what they felt, not for what you did."
    ),
    why=_(
        "It makes their feeling the problem."
    ),
    try_=_(
        "Say what you did: “I’m sorry I laughed when you told me.”"
    ),
    fine=_(
        "“I’m sorry I hurt you when I lied” names the act and the feeling, and is fine."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
