"""Hit, pushed, dragged, held down, thrown at."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import hurt
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-physical",
    notices=hurt.NOTICES,
    what=_("This speaks of being hurt."),
    why=_("It was done to you. It is not your fault, and it rarely stays at one time."),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "danger-weapon",
        "danger-child",
        "danger-strangle",
        "danger-sexual",
        "danger-kill-threat",
        "danger-self-harm",
        "partner-suicide-threat",
    ),
    notice=(
        "He [punched me] in the ribs.",
        "She [slapped me] in front of the kids.",
        "he [pushed me] down the stairs",
        "My wife [threw a plate at my head].",
        "He [dragged me] by my hair to the door.",
        "He [gave me a black eye] last night.",
        "She [kicks me] when the food's cold.",
        "He [twisted my arm] until it cracked.",
    ),
    leave=(
        "He beat me at chess.",
        "I hit my head on the shelf.",
        "she pushed me on the swing n we laughed",
        "He's never hit me.",
        "The dog knocked me over.",
        "In my dream he kicked me.",
        "I slapped him last year and I'm ashamed.",
        "The physio twisted my arm and it helped.",
        "He wrapped me in his coat when the rain came.",
        "She pulled me out of the mud by my arms.",
    ),
)
