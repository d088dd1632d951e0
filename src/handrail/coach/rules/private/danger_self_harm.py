"""The writer’s own life or body in danger."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import despair
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-self-harm",
    notices=despair.NOTICES,
    what=_("This speaks of you being in danger from yourself."),
    why=_("It can pass, and people are there for it right now, at night too."),
    try_=_(
        "Help is one step away: somebody to talk to, now. You can also just breathe with the "
        "page for a minute."
    ),
    fine=_("Figures of speech, and days long behind you, are left alone."),
    source="Joiner, Why People Die by Suicide (2005)",
    yields_to=(
        "danger-weapon",
        "partner-suicide-threat",
    ),
    notice=(
        "[I want to die].",
        "I've [been cutting myself] again.",
        "i [cant go on] anymore",
        "[I keep thinking about the bridge and jumping.]",
        "Everyone would be [better off without me].",
        "[I've saved my pills].",
        "I [don't want to wake up] tomorrow.",
        "[I took an overdose last night].",
    ),
    leave=(
        "I nearly died laughing.",
        "I cut my finger on a tin.",
        "this queue makes me want to scream",
        "I cut down on sugar.",
        "He cut himself shaving.",
        "My friend was suicidal and got help.",
        "I'm dying for a tea.",
        "When I was fifteen I used to cut. Twenty years ago. I'm well now.",
        "I lined up Dad's tablets by day.",
    ),
)
