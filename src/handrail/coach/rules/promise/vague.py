"""Nothing one could check."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="vague",
    notices=pledge.VAGUE,
    what=_("Nobody could say whether it was kept."),
    why=_("“Better” and “more” look kept to one of you and broken to the other."),
    try_=_("Choose one act that can be seen: “I’ll wash up tonight.”"),
    fine=_("A wish for yourself may stay wide. A promise should not."),
    source=(
        "Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often"
    ),
    notice=(
        "[I'll try harder].",
        "[I'm going to be a better] mum.",
        "[il change] i swear",
        "[I'll do more around] the house by Friday.",
        "[I'll be kinder] to your dad this week.",
        "[I promise to listen more].",
        "[I'll make it up] to you on Sunday.",
        "[I'm going to work on] my temper.",
    ),
    leave=(
        "I'll wash up tonight.",
        "I'll ring the clinic on Monday at nine.",
        "il put 20 quid in the jar fri",
        "I'll read to Leo at bedtime till Friday.",
        "I'll listen for ten minutes after tea tonight.",
        "I'll hoover the stairs before your mum comes.",
        "On Sunday I'll walk to church with you.",
        "I'll leave the room when I want to shout, this week.",
    ),
)
