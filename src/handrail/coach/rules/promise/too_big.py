"""Not one small thing."""

from handrail.coach.rule import Rule
from handrail.coach.shared import giant
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="too-big",
    notices=giant.BIG,
    what=_("This is more than one small thing."),
    why=_("A big promise feels good today. A small one that is kept feels good for longer."),
    try_=_("Cut it down until you are sure you can do it this week."),
    fine=_("A big aim is fine as an aim. Promise the first step."),
    source=(
        "Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often"
    ),
    notice=(
        "[I'll pay off the whole mortgage by Friday].",
        "[I'm going to fix everything this weekend].",
        "[il learn arabic by sunday]",
        "[I'll be the perfect husband from Monday].",
        "[I'll never get angry again].",
        "[I'll do all the housework for the rest of my life].",
        "[By Easter I'll have written a novel], run a marathon and found God.",
        "[I'll make every day perfect].",
    ),
    leave=(
        "I'll pay twenty pounds on Friday.",
        "I'll fix the tap this weekend.",
        "il learn 5 words of arabic by sunday",
        "I'll cook on Monday.",
        "I'll leave the room if I get angry tonight.",
        "I'll do the ironing tomorrow.",
        "I'll run round the park on Sunday.",
        "I'll read one page with her tonight.",
    ),
)
