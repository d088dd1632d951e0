"""You make me, it’s your fault: the other as the cause."""

from handrail.coach.rule import Rule
from handrail.coach.shared import blame
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
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
        "It's [your fault] we were late for mass, and I'm cross.",
        "[You make me feel] so small about my wages.",
        "[you ruined mums birthday n im gutted]",
        "The overdraft is [down to you] and I'm frightened.",
        "[You drove me to] smoking again and I hate it.",
        "I'm sad [because you wrecked] our Sunday.",
        "[If it wasn't for you] we'd still have the flat, and I'm angry.",
        "[You let the kids down] on Friday and I felt awful.",
    ),
    leave=(
        "When you shouted at the till, I felt scared.",
        "It's not your fault the boiler died. I'm just cold and fed up.",
        "You make me laugh every time the dentist rings.",
        "I don't blame you for the miscarriage. I'm so sad.",
        "Your mother said I ruined the roast, and I felt ashamed.",
        "I felt lonely when you worked on Christmas Eve.",
        "u made me a tea at 5am n i felt so loved",
        "My boss makes me feel stupid, and I come home tense.",
    ),
)
