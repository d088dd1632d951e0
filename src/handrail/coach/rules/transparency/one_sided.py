"""One shows, the other doesn’t, or decides alone."""

from handrail.coach.rule import Rule
from handrail.coach.shared import sharing
from handrail.coach.words import _

RULE = Rule(
    kind="transparency",
    code="one-sided",
    notices=sharing.SIDED,
    what=_(
        "Only one of you shows anything here, or decides."
    ),
    why=_(
        "What goes one way is a report, not openness."
    ),
    try_=_(
        "Write “we both”, and check that it is true for you too."
    ),
    fine=_(
        "One of you may share more by free choice, and stop at any time."
    ),
    source="Stark, Coercive Control (2007); Freed and others, Digital technologies and intimate partner violence (2018)",
    notice=(),
    leave=(),
)
