"""Always, never again: a promise nobody can keep."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="absolute",
    notices=absolute.FUTURE,
    what=_("This promises every day to come."),
    why=_("One bad day breaks it, and then the whole promise seems worth nothing."),
    try_=_("Promise one day, or one week: “until Sunday”."),
    fine=_("“Every evening this week” has an end, and is fine."),
    source="Marlatt and Gordon, Relapse Prevention (1985): the abstinence violation effect",
    notice=(
        "I'll [never] drink again.",
        "I will [always] tell you the truth.",
        "il [never] shout at u again",
        "I'll [never] ever be late for nursery.",
        "From now on I'll [always] pray with you.",
        "I [won't ever] look at another woman.",
        "[Never] again will I bet a penny.",
        "I'll [always] put you first.",
    ),
    leave=(
        "I won't drink until Sunday.",
        "I'll tell you by six if I'm late this week.",
        "il not shout at tea 2nite",
        "I'll pray with you every evening this week.",
        "I've never cooked it, but on Friday I'll make your gran's stew.",
        "I won't bet this month.",
        "I'll be at nursery at three on Monday.",
        "I'll leave my phone in the hall till Friday.",
    ),
)
