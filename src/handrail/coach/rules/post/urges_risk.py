"""Urges to confront, test, follow, or leave at once without a plan."""

from handrail.coach.rule import Rule
from handrail.coach.shared import public
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="urges-risk",
    notices=public.RISK,
    what=_(
        "This urges something that can be dangerous."
    ),
    why=_(
        "Confronting somebody, following them, or leaving without a plan is when people are hurt most."
    ),
    try_=_(
        "Say that you hope they have someone to plan with. Help has numbers."
    ),
    fine=_(
        "Telling your own story, or naming a helpline, is fine."
    ),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(),
    leave=(),
)
