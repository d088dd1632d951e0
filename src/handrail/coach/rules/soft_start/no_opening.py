"""No question and no invitation."""

from handrail.coach.matchers import Missing
from handrail.coach.rule import Rule
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="no-opening",
    notices=(
        Missing(
            part=(r"{invite}", r"[^.!?\n]{3,300}\?", r"\w+ ?\?"),
            but_not=(
                r"(?:^|[.!?,] ?)(?:what about|who do you think|what's wrong with|what is "
                r"wrong with|what the hell|why can't you|why don't you|why do you always|how "
                r"dare|are you (?:stupid|deaf|blind|happy|proud)|happy|understood|got it|is "
                r"that clear|clear|what did you expect|since when|do you hear me|you hear|"
                r"see)[^.!?\n]{0,120}\?",
                r"(?:i (?:wonder|'m curious|was wondering)) (?:why you always|what's wrong "
                r"with you)",
            ),
        ),
    ),
    what=_("There is no question here, and no invitation."),
    why=_(
        "The first three minutes often decide how a talk goes. Someone who is asked can say yes."
    ),
    try_=_(
        "Ask for a time, or how they see it: “Could we talk tonight? I’d like to hear how it "
        "was for you.”"
    ),
    fine=_("If something has to be said at once for safety, say it."),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "We're going to sort out your mother's visit.[]",
        "The bank rang again.[]",
        "im fed up w the weekends[]",
        "I need to tell you something about the scan.[]",
        "You've spent the holiday money.[]",
        "I'm worried about Leo at school.[]",
        "This can't go on. Listen to me now.[]",
        "There's a problem with how we eat.[]",
    ),
    leave=(
        "Could we talk about your mother's visit?",
        "I'd like to hear how you see the money.",
        "fancy a chat about weekends later?",
        "Let me know when suits you for a talk about school.",
        "What was that like for you?",
        "I'm curious how you feel about fasting this year.",
        "Is now good? I've a worry about the scan.",
        "Come and sit with me, I'd love to hear about your day.",
    ),
)
