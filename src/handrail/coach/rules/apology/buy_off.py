"""Forgiveness asked for or paid for; hurrying on."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="buy-off",
    notices=amends.BUY,
    what=_("This asks them to be done with it."),
    why=_("Forgiveness that is asked for or paid for is one more thing you want from them."),
    try_=_(
        "Leave it out. They may need days, or may not forgive, and you can still mend what "
        "you broke."
    ),
    fine=_("Replacing what you broke is repair, not a gift."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm sorry I lied. [Can we just move on now]?",
        "Sorry I swore. [I got you flowers, so smile].",
        "soz. [forgive me pls x]",
        "[I said sorry, what more do you want]?",
        "I'm sorry I missed it. [That's that then].",
        "I've apologised, so [you have to trust me].",
        "Sorry I shouted, [let's forget it and go out].",
        "I'm sorry about the bet. [Am I forgiven]?",
    ),
    leave=(
        "I'm sorry I lied. Take all the time you need.",
        "I lost your scarf. I've bought the same one.",
        "sorry i swore. il ring ur mum tmrw",
        "I'm sorry I missed it. You don't have to forgive me.",
        "I forgot your flowers on Friday. I'm sorry.",
        "I'm sorry I shouted. I'll sleep in the box room tonight.",
        "I sold your ring. I'm sorry. I'm getting it back on Monday.",
        "I broke your phone. It's at the shop and I've paid.",
    ),
)
