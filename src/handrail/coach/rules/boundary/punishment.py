"""Retaliation, silence, withholding, damage, humiliation."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="punishment",
    notices=limits.PUNISH,
    what=_(
        "This pays back."
    ),
    why=_(
        "A limit protects you. A punishment hurts them, and the talk will be about the hurt."
    ),
    try_=_(
        "Ask what keeps you well: going to another room, ending the call, talking at breakfast."
    ),
    fine=_(
        "Going away until both are calm, and saying when you will be back, is not silence as a punishment."
    ),
    source="Gottman (1994): stonewalling; Cloud and Townsend (1992)",
    notice=(),
    leave=(),
)
