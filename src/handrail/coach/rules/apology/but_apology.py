"""An excuse, or blame in return."""

from handrail.coach.rule import Rule
from handrail.coach.shared import excuses
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="but-apology",
    notices=excuses.BUT,
    what=_("This explains it away."),
    why=_(
        "What follows the sorry is what they will remember. A reason sounds like a defence, "
        "even when it is true."
    ),
    try_=_("Stop after what you did. Your reasons can wait until you are asked."),
    fine=_("“I was tired, and that is no excuse” owns it."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm sorry I shouted, [but you pushed me].",
        "[Sorry I'm late, the traffic was awful].",
        "sorry i drank [but work was mad]",
        "I'm [sorry I lied, I was only trying to help].",
        "Sorry I swore. [You know what I'm like].",
        "I apologise for the bet, [although everyone does it].",
        "I'm [sorry I called you fat, it was just a joke].",
        "Sorry I forgot your scan [because you didn't remind me].",
    ),
    leave=(
        "I'm sorry I shouted. I'll leave the room next time.",
        "I was tired, and that's no excuse. I'm sorry I swore.",
        "sorry i drank it all, il buy more tmrw",
        "I'm sorry I lied about the bet. I've told your dad.",
        "I'm sorry, but words are cheap, so I'll pay it back on Friday.",
        "I forgot your scan. I'm sorry. You were alone and scared.",
        "Sorry I was late. I'll set off at four on Sunday.",
        "I'm sorry I called you fat. You didn't deserve that.",
    ),
)
