"""Mockery, sarcasm, disgust."""

from handrail.coach.rule import Rule
from handrail.coach.shared import contempt
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="contempt",
    notices=contempt.NOTICES,
    what=_("This speaks from above."),
    why=_(
        "Mockery and disgust hurt more than anger does. The other person hears that they are "
        "worth less."
    ),
    try_=_("Leave it out, and say what you wish for instead."),
    fine=_(
        "A joke you both laugh at is not mockery. Neither is anger that looks the other in the eye."
    ),
    source="Gottman (1994): contempt as the strongest sign of parting",
    notice=(
        "Has [His Lordship] got a minute for the children?",
        "[Oh wow], you're home. Can we talk now?",
        "can we talk or [do u need ur mummy]",
        "Shall I use [small words], or can you keep up?",
        "[You disgust me]. When can we talk?",
        "Could we discuss the dinner, or is [even a toddler] a better cook?",
        "So, [Einstein], where did the savings go?",
        "Can we talk about [that racket you call] music?",
    ),
    leave=(
        "Could we talk about the music after ten?",
        "How was your day with the children?",
        "I'm worried about the savings. Can we look together?",
        "Would you like to talk before or after tea?",
        "You said I disgust you. Can we talk about that?",
        "can we talk? no rush, when ur ready",
        "I loved that you came home early. Could we talk?",
        "Is Mum coming on Sunday? I'd like to plan it with you.",
    ),
)
