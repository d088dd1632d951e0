"""Puts harm down to the one who was hurt."""

from handrail.coach.rule import Rule
from handrail.coach.shared import public
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="blames-victim",
    notices=public.VICTIM,
    what=_("This puts the harm down to the one who was hurt."),
    why=_(
        "Whoever was hurt has often been told the same at home. Nobody causes another "
        "person’s hand."
    ),
    try_=_("Say that you believe them, or ask what they need."),
    fine=_("Asking what somebody needs, or saying what helped you, is fine."),
    source="Herman, Trauma and Recovery (1992)",
    notice=(
        "[You must have provoked her].",
        "[Why didn't you just leave]?",
        "[u asked for it going back]",
        "[It takes two].",
        "[What did you do to] make him so angry?",
        "[You chose him, so deal with it].",
        "[If you'd listened to him he] wouldn't hit you.",
        "[No wonder he] lost his temper.",
    ),
    leave=(
        "It's not your fault.",
        "He said I asked for it.",
        "what do u need tonight",
        "You didn't deserve that.",
        "I stayed for years, and I understand.",
        "Nobody deserves to be hit.",
        "I blamed myself for a long time.",
        "What would help you sleep?",
    ),
)
