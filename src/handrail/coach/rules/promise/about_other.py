"""Promises for somebody else, or for “we”."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="about-other",
    notices=pledge.OTHER,
    what=_(
        "This promises what somebody else will do."
    ),
    why=_(
        "You can only keep your own part. If they don’t do theirs, the promise breaks without you."
    ),
    try_=_(
        "Say the part that is yours: “I’ll ask them on Friday.”"
    ),
    fine=_(
        "Something you both agreed can be two promises, one each."
    ),
    source="Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often",
    notice=(),
    leave=(),
)
