"""No feeling of the other is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import emotion
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="no-feeling",
    notices=(emotion.THEIRS,),
    what=_(
        "Their feeling isn’t named."
    ),
    why=_(
        "Facts can be heard and still leave a person alone. The feeling is what they wanted you to hear."
    ),
    try_=_(
        "Add your guess: “It sounds like you felt …”."
    ),
    fine=_(
        "If you don’t know what they feel, ask: “How was that for you?”"
    ),
    source="Rogers, Client-Centered Therapy (1951): reflection of feeling",
    notice=(),
    leave=(),
)
