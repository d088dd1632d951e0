"""Nothing one could have seen or heard."""

from handrail.coach.rule import Rule
from handrail.coach.shared import vague
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="vague",
    notices=(vague.FEELING,),
    what=_(
        "It doesn’t say what happened."
    ),
    why=_(
        "The other person has to guess, and will guess something else."
    ),
    try_=_(
        "Say what a camera would have seen, once: “When you left the table on Sunday …”."
    ),
    fine=_(
        "When you both know exactly what is meant, few words are enough."
    ),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(),
    leave=(),
)
