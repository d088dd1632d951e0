"""The other’s motive or thought, stated as fact."""

from handrail.coach.rule import Rule
from handrail.coach.shared import mind
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="mind-reading",
    notices=mind.NOTICES,
    what=_("This is a guess about what goes on inside them."),
    why=_(
        "You can be sure of what you saw. You cannot see why. A wrong guess starts a quarrel "
        "about the guess."
    ),
    try_=_("Leave it out, or ask: “I wondered if … Is that so?”"),
    fine=_("A guess that you own as a guess, or ask about, is fine."),
    source="Beck, Love Is Never Enough (1988): mind-reading",
    notice=(
        "You forgot my scan [on purpose] and I'm hurt.",
        "[You don't care] about my faith, and I feel sad.",
        "u only came home [late to get back at] me n im upset",
        "I'm angry [because you think I'm] stupid with money.",
        "[You want me] to fail my driving test. I feel low.",
        "[You'd rather be] at the pub, and I feel lonely.",
        "I'm sad, [because you hate my] family.",
        "[Deep down you] wish you'd married her, and I'm jealous.",
    ),
    leave=(
        "I wonder if you were tired. I felt alone at the party.",
        "I can see that you might have wanted quiet, and I felt left out.",
        "I know it wasn't on purpose, but I felt scared on the motorway.",
        "I don't think you meant to wake me. I was just grumpy.",
        "Did you want me to stop? I felt unsure.",
        "I got worried that you were bored at Mum's.",
        "maybe u forgot, i was sad anyway",
        "When you hid the letter from the bank, I felt frightened.",
    ),
)
