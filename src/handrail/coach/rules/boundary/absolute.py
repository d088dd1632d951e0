"""Always, never, ever: a limit without an end."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="absolute",
    notices=(*absolute.NOTICES, *absolute.FUTURE),
    what=_("This covers every day you have known each other."),
    why=_(
        "A limit that covers everything is hard to keep, and one you don’t keep stops being heard."
    ),
    try_=_("Name one situation, and what you will do then."),
    fine=_(
        "“Always” and “never” are fine about yourself, in thanks, and in somebody else’s words."
    ),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "You [always] shout at dinner, so I'll eat upstairs.",
        "If you lie again I'll [never] come to Mass with you.",
        "No shouting in this house, [ever].",
        "u [never] knock so il lock the bathroom",
        "[Every time] you drink I always end up crying, so I'm leaving the room.",
        "You must [never] raise your voice to my mother.",
        "I will [always] walk out when you swear.",
        "Swear at me and I'll [never] cook again.",
    ),
    leave=(
        "If you shout at dinner I'll eat upstairs tonight.",
        "Never mind the past. If you swear, I'll go for a walk.",
        "You said I always nag. If you call me that, I'll end the call.",
        "If you come in after two I'll sleep in the box room.",
        "When you smoke indoors I'll sit in the garden.",
        "if u shout il hang up n ring tmrw",
        "I've never liked horror films. If you put one on, I'll read.",
        "If you drive fast I'll get out at the next stop.",
    ),
)
