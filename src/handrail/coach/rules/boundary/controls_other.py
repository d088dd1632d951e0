"""Decides for the other: friends, phone, clothes, money, whereabouts, body, job."""

from handrail.coach.rule import Rule
from handrail.coach.shared import control, theirs
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="controls-other",
    notices=(*control.CONTROL, *theirs.NOTICES),
    what=_("This decides something that is theirs."),
    why=_(
        "A limit is about what you do. Friends, phone, clothes, money, work and body belong "
        "to each person alone."
    ),
    try_=_("Say what you will do, or ask for what you would like and let them answer."),
    fine=_("Saying what you will not do, lend, pay for or stay for is yours to say."),
    source="Stark, Coercive Control (2007); Cloud and Townsend, Boundaries (1992)",
    notice=(
        "[You can't see your sister any more].",
        "[I decide what you wear to church].",
        "[give me ur password] or im off",
        "[If you talk to other men I'm leaving].",
        "[You're not allowed to] work nights.",
        "[No make-up for you at the wedding].",
        "[You have to ask me before you spend anything].",
        "[If you go out with the girls again, don't come home].",
    ),
    leave=(
        "You can see your sister whenever you like. If she insults me, I'll go out.",
        "If you read my messages I'll change my pin.",
        "When you smoke in the car I'll take the bus.",
        "I won't lend money again. If you ask, I'll say no.",
        "u choose ur friends. if they swear at me il leave",
        "If you come home drunk I'll sleep at Mum's.",
        "If you shout at the referee I'll wait by the gate.",
        "It's your body and your choice. I'll go to the scan with you if you ask.",
    ),
)
