"""Making the reader the cause."""

from handrail.coach.rule import Rule
from handrail.coach.shared import blame
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="you-blame",
    notices=blame.NOTICES,
    what=_(
        "This makes the other person the cause."
    ),
    why=_(
        "Whoever reads this may have heard it at home every day. It can close the one place where they speak."
    ),
    try_=_(
        "Say what happened and what it was like for you: “When … I felt …”."
    ),
    fine=_(
        "It is fine to say what somebody did. “When you shouted, I felt scared” is not blame."
    ),
    source="Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up",
    notice=(),
    leave=(),
)
