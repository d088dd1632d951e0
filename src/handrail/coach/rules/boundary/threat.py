"""Harm, children, money or exposure as a weapon."""

from handrail.coach.rule import Rule
from handrail.coach.shared import levers, reprisal
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="threat",
    notices=(*reprisal.IN_LIMIT, *levers.LEVERS),
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
        "If you leave me [I'll kill] myself.",
        "[Talk to her again and I'll tell your boss about the drugs].",
        "if u go out [ill smash ur] phone",
        "Leave and [you'll never see the kids].",
        "If you tell the doctor [I'll ring immigration].",
        "[Say that again and I'll slap] you.",
        "[Spend it and I'll cut up your passport].",
        "Shout at me and [I'll smash your guitar].",
        "If you move out [the cat goes to the shelter].",
        "Ring the police and [you'll be on the next plane].",
    ),
    leave=(
        "If you hit me I will leave with the children and call for help.",
        "If you shout I'll go to my room until we're calm.",
        "When you drink I'll sleep at my sister's.",
        "If you drive drunk I'll call the police.",
        "i wont stay in the car if u race, il get the bus",
        "If you read my diary I'll keep it at work.",
        "If you swear at Mum, we'll say goodbye and go.",
        "I'd never hurt you. If you push me, I'll go to Jo's.",
        "When you move out I'll look after the cat.",
        "If you miss the plane I'll go on my own.",
    ),
)
