"""Always, never, every time."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="absolute",
    notices=absolute.NOTICES,
    what=_("This covers every day you have known each other."),
    why=_("They will think of the one time it was not true, and the talk will be about that."),
    try_=_("Say how often, or when: “twice this week”, “on Sunday”."),
    fine=_(
        "“Always” and “never” are fine about yourself, in thanks, and in somebody else’s words."
    ),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "You [never] ask about my night shift and I feel invisible.",
        "You [always] side with your brother, and I'm hurt.",
        "[every single time] we talk about money u walk off n im upset",
        "I feel sad because you [never] pray with us.",
        "You're [constantly] on that phone and I'm lonely.",
        "It's [always] me who takes Dad to dialysis, and I'm worn out.",
        "[All you ever do is] work, and I miss you.",
        "[Nothing I cook] is ever right for you. I feel low.",
    ),
    leave=(
        "I always cry at weddings, and I felt shy when you looked.",
        "Thank you for always warming my side of the bed. I feel cared for.",
        "You told me I never listen, and I felt stung.",
        "I never learnt to swim, so I felt scared when you pulled me in.",
        "My mum always hums in church and I felt homesick.",
        "I'm not saying you never help. On Monday I felt alone with the twins.",
        "never mind the bill, i was just happy u came",
        "You don't always hear me, and on Tuesday I felt sad.",
    ),
)
