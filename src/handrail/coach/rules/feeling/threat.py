"""Harm, leaving, children or money as a weapon."""

from handrail.coach.rule import Rule
from handrail.coach.shared import levers, threat
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
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
        "[If you see her again I'll take the kids and you'll never find us]. I'm angry.",
        "I'm upset, and [if you drink tonight I'll smash your car].",
        "[leave me n ill kill myself i feel so low]",
        "[You'll regret] this, I'm furious.",
        "I'm hurt. [Say that again and I'll tell your boss what you are].",
        "[Pay me back or I'll ring the home office]. I'm scared.",
        "I'm so cross [I could slap you].",
        "[If you go to your mum's I'm changing the locks, I'm that angry].",
        "I'm cross about Sunday, and [you won't see the kids] till June.",
        "When you sulk I feel low, and next time [your boss hears about your back].",
        "I'm hurt, and [your banjo ends up in the skip].",
    ),
    leave=(
        "I could murder a curry, and I'm happy you're home.",
        "If you want, I'll make tea. I feel calmer now.",
        "You said you'd leave me, and I felt scared.",
        "I'd never hurt you. I felt angry about the loan.",
        "I was angry when you threw my letters out.",
        "If you like, I'll drive, I'm less nervous today.",
        "i felt scared when ur ex said hed burn the house",
        "I'm sad that you left for work without a word.",
        "I felt low when you had the kids all week.",
        "I was cross that you told your boss about my back.",
    ),
)
