"""You make me, it’s your fault: the other as the cause."""

from handrail.coach.rule import Rule
from handrail.coach.shared import blame
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="you-blame",
    notices=blame.NOTICES,
    what=_("This makes the other person the cause."),
    why=_(
        "Someone who hears that it is their fault starts defending themselves, and what you "
        "feel gets lost."
    ),
    try_=_("Say what happened and what it was like for you: “When … I felt …”."),
    fine=_("It is fine to say what somebody did. “When you shouted, I felt scared” is not blame."),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "Can we talk about the [evening you ruined]?",
        "It's [your fault] we're in debt. When can we talk?",
        "[you made me lose] my job, can we chat",
        "Could we look at [the mess you caused] with my parents?",
        "[You broke this] family. Sit down.",
        "[Thanks to you] the children can't sleep. Shall we talk?",
        "[I blame you] for the accident. Is now good?",
        "Have you a minute to hear [how you wrecked Eid]?",
    ),
    leave=(
        "Could we talk about Eid? It was hard for me.",
        "It wasn't your fault. Can we talk about the accident?",
        "Is now a good time to talk about the debt?",
        "You once said I ruined the tent. Can we talk about that?",
        "I don't blame you. Would you tell me how it was?",
        "can we chat about the job thing? i miss how we were",
        "How did the evening go for you?",
        "You make me smile. Could we talk about our weekends?",
    ),
)
