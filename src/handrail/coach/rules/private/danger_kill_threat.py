"""A threat to kill."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import kill
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-kill-threat",
    notices=kill.NOTICES,
    what=_("This speaks of a threat to kill."),
    why=_("People often mean it when they say it. You know them best, and your fear counts."),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "partner-suicide-threat",
        "danger-self-harm",
    ),
    notice=(
        "[He said he'd kill me] if I left.",
        "[She told me nobody would find my] body.",
        "[he says hes gonna bury me] under the patio",
        '"I\'ll [slit your throat," he whispered].',
        "[My ex texted that I won't see Christmas].",
        "[He told me I'd leave here in a box].",
        "[She swore she'd burn us] all in our beds.",
        "[If he can't have me no one] will, he said.",
    ),
    leave=(
        "My mum will kill me if I'm late.",
        "I could kill for a coffee.",
        "this heat is killing me",
        "He killed it at karaoke.",
        "I nearly died of embarrassment.",
        "In the book he says he'll kill her.",
        "He's never threatened to kill me.",
        "Those stairs will be the death of my knees.",
    ),
)
