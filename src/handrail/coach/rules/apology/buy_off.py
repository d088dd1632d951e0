"""Forgiveness asked for or paid for; hurrying on."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="buy-off",
    notices=amends.BUY,
    what=_(
        "This asks them to be done with it."
    ),
    why=_(
        "Forgiveness that is asked for or paid for is one more thing you want from them."
    ),
    try_=_(
        "Leave it out. They may need days, or may not forgive, and you can still mend what you broke."
    ),
    fine=_(
        "Replacing what you broke is repair, not a gift."
    ),
    source="Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)",
    notice=(),
    leave=(),
)
