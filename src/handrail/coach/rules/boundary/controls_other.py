"""Decides for the other: friends, phone, clothes, money, whereabouts, body, job."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="controls-other",
    notices=limits.CONTROL,
    what=_(
        "This decides something that is theirs."
    ),
    why=_(
        "A limit is about what you do. Friends, phone, clothes, money, work and body belong to each person alone."
    ),
    try_=_(
        "Say what you will do, or ask for what you would like and let them answer."
    ),
    fine=_(
        "Saying what you will not do, lend, pay for or stay for is yours to say."
    ),
    source="Stark, Coercive Control (2007); Cloud and Townsend, Boundaries (1992)",
    notice=(),
    leave=(),
)
