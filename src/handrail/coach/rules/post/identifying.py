"""A full name, a place, a number, a handle."""

from handrail.coach.rule import Rule
from handrail.coach.shared import public
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="identifying",
    notices=public.IDENTIFYING,
    what=_(
        "This may show who somebody is, or where."
    ),
    why=_(
        "A partner may be reading. One detail can be enough to find you, or somebody else."
    ),
    try_=_(
        "Leave out the name, the place and the number: “my ex”, “a town nearby”."
    ),
    fine=_(
        "A first name alone, or a country, is fine."
    ),
    source="Women’s Aid, The Survivor’s Handbook (2022)",
    notice=(),
    leave=(),
)
