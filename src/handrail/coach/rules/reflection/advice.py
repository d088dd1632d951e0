"""Fixes, or tells what to do."""

from handrail.coach.rule import Rule
from handrail.coach.shared import reply
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="advice",
    notices=reply.ADVICE,
    what=_(
        "This fixes it."
    ),
    why=_(
        "Advice before understanding sounds like “be done with it”."
    ),
    try_=_(
        "Say back what it is like for them. Ask later whether they want ideas."
    ),
    fine=_(
        "What the other person feels they should do is theirs, and can be said back."
    ),
    source="Gordon, Leader Effectiveness Training (1977): roadblocks to listening",
    notice=(),
    leave=(),
)
