"""A verdict dressed as a feeling."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pseudo
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="pseudo-feeling",
    notices=pseudo.NOTICES,
    what=_("This is a thought about them, not a feeling."),
    why=_("A feeling is short, and only you can know it. A verdict can be argued with."),
    try_=_("Ask what is under it: hurt, lonely, afraid, sad?"),
    fine=_("“I felt like crying” and “I feel left out and sad” are close enough to a feeling."),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(
        "[I feel like you don't trust me with the kids].",
        "[I feel that you love your phone more].",
        "i felt [ignored] when u scrolled thru tea",
        "When you read my payslip aloud I felt humiliated and [used].",
        "I feel [taken for granted] when I cook for your brothers.",
        "I felt [judged] when you looked at my plate.",
        "[I feel as if I'm the maid here].",
        "When you told the imam first, I felt [betrayed].",
    ),
    leave=(
        "I felt like crying in the car park.",
        "I feel like a walk, and I'm sad.",
        "I feel hurt and cross about the bank letter.",
        "When you ignored the bell, I felt anxious.",
        "i feel sick w worry when u drive tired",
        "You said you felt judged, and I felt sorry.",
        "I never felt rejected by you, only lonely that week.",
        "I felt that lump and I was frightened.",
    ),
)
