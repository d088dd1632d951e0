"""No feeling of the other is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import emotion
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="no-feeling",
    notices=(emotion.THEIRS,),
    what=_("Their feeling isn’t named."),
    why=_(
        "Facts can be heard and still leave a person alone. The feeling is what they wanted "
        "you to hear."
    ),
    try_=_("Add your guess: “It sounds like you felt …”."),
    fine=_("If you don’t know what they feel, ask: “How was that for you?”"),
    source="Rogers, Client-Centered Therapy (1951): reflection of feeling",
    notice=(
        "So the car broke down. Is that right?[]",
        "You want me home by six. Did I get that?[]",
        "u had 3 shifts in a row, yeah?[]",
        "You should ring your mum.[]",
        "What you're saying is the rent went up. Correct?[]",
        "You told me about the letter. Is that it?[]",
        "So I forgot the bread. Is that the gist?[]",
        "You wanted the window seat. Right?[]",
    ),
    leave=(
        "You felt scared when the car broke down. Is that right?",
        "You're lonely when I'm late. Did I get that?",
        "ur knackered from 3 shifts, yeah?",
        "You're hurt that I didn't ring. Am I close?",
        "It stung when I laughed. Is that it?",
        "You worry about the rent. Have I got that?",
        "It sounds like you felt invisible at church. Right?",
        "You were over the moon about the job. Did I hear that?",
    ),
)
