"""Not one small thing."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="too-big",
    notices=pledge.BIG,
    what=_(
        "This is more than one small thing."
    ),
    why=_(
        "A big promise feels good today. A small one that is kept feels good for longer."
    ),
    try_=_(
        "Cut it down until you are sure you can do it this week."
    ),
    fine=_(
        "A big aim is fine as an aim. Promise the first step."
    ),
    source="Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often",
    notice=(),
    leave=(),
)
