"""Always, never, every time."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="absolute",
    notices=absolute.NOTICES,
    what=_("This covers every day you have known each other."),
    why=_("They will think of the one time it was not true, and the talk will be about that."),
    try_=_("Say how often, or when: “twice this week”, “on Sunday”."),
    fine=_(
        "“Always” and “never” are fine about yourself, in thanks, and in somebody else’s words."
    ),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "Can we talk about how you [never] wash up?",
        "You [always] change the subject. When can we talk about sex?",
        "why do u [never] ring ur dad, can we talk",
        "Could we look at why it's [always] me at parents' evening?",
        "[Every time] I raise money you leave. Have you a minute?",
        "You're [constantly] at the pub. Can we talk?",
        "Shall we talk about why you [never] pray with me?",
        "[All you do is] game. Got five minutes?",
    ),
    leave=(
        "You said I always nag. Could you tell me more?",
        "I always get nervous about this. Can we talk?",
        "Not always, but this week I was lonely. Can we talk?",
        "Could we talk about the washing-up this week?",
        "Never mind now. Would tomorrow suit you?",
        "Thank you for always hearing me out. Could we talk about Sunday?",
        "is it ok to talk about the pub on friday?",
        "Have you ever thought about moving? I'm curious.",
    ),
)
