"""Harm, leaving, children or money as a weapon."""

from handrail.coach.rule import Rule
from handrail.coach.shared import levers, threat
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="threat",
    notices=(*threat.IN_TALK, *levers.LEVERS),
    what=_("This may be heard as a threat."),
    why=_(
        "Fear can make somebody give in. It cannot make them understand, and it stays in the "
        "room for a long time."
    ),
    try_=_(
        "Say what you need now. A limit that keeps you safe belongs on your Lists, in calm words."
    ),
    fine=_("Saying calmly how you will keep yourself or the children safe is not a threat."),
    source="Stark, Coercive Control (2007)",
    notice=(
        "[Talk to me or I'm taking the] kids to Spain.",
        "Can we talk, or shall [I call your boss]?",
        "[talk now or ill kill myself]",
        "[Either we talk tonight or I'll sell your bike].",
        "[If you walk off again I'll tell your whole family]. Can we talk?",
        "[You'll be sorry] if you don't listen. Sit.",
        "[Sit down or I'll smash that screen].",
        "[If you don't talk I'll see you in court].",
        "Can we talk [before I show your dad the photos]?",
        "Can we talk, or [do I have to stop paying your rent]?",
    ),
    leave=(
        "Can we talk tonight, or would tomorrow be better?",
        "You said you'd take the kids. Can we talk about that?",
        "If you're tired we can talk tomorrow.",
        "I could murder a tea. Fancy a chat?",
        "Shall I make tea before we talk?",
        "I'd never leave without a word. Can we talk?",
        "wanna talk now or after the game?",
        "Could we talk about what happens if we part?",
        "Shall we show your dad the photos on Sunday?",
        "Can we talk about paying your rent?",
    ),
)
