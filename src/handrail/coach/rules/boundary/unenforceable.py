"""Not one’s own act, or not possible."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="unenforceable",
    notices=limits.OTHERS_ACT,
    what=_("This depends on somebody else, or can’t be done."),
    why=_("A limit that doesn’t happen teaches both of you that your limits don’t count."),
    try_=_("Choose something you can do alone, today."),
    fine=_("You may ask for anything. A request is not a limit."),
    source="Cloud and Townsend, Boundaries (1992)",
    yields_to=(
        "controls-other",
        "punishment",
        "threat",
    ),
    notice=(
        "If you are late [you have to sing in the street].",
        "If you miss dinner [you have to write me a hundred lines].",
        "if u swear [u have to apologise to everyone in the street]",
        "If you drink, [I'll make the pub close].",
        "If you lie, [the whole church will know and turn away].",
        "If you lie [I'll make the priest ban you].",
        "When you mumble [you'll have to smile for a week].",
        "If you smoke [I'll have you banned] from every shop.",
    ),
    leave=(
        "If you shout I'll go to the library.",
        "If you're late again I'll start without you.",
        "if u swear il put my headphones on",
        "If you drink I'll drive myself.",
        "When you lie to the bank I'll ask for my own account.",
        "If you smoke in here I'll open the windows and sit outside.",
        "When you call me fat, I'll end the meal.",
        "If the shouting starts I'll take the dog out.",
    ),
)
