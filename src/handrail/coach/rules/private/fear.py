"""Afraid of the partner."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import fear
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="fear",
    notices=fear.NOTICES,
    what=_("This speaks of being afraid of somebody close."),
    why=_("Fear knows things before words do. It is worth listening to."),
    try_=_("Help is one step away, at any hour. Nothing has to be decided first."),
    fine=_("Fear for somebody, of losing somebody, or of a ferry in a storm is left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(
        "I'm [scared of him].",
        "I'm [afraid of what she]'ll do when I get home.",
        "im [terrified of my bf] when he drinks",
        "I [walk on eggshells].",
        "I [freeze] when I hear his key.",
        "[She frightens me].",
        "I [don't feel safe with him].",
        "I [dread him] coming home.",
    ),
    leave=(
        "I'm scared of spiders.",
        "I'm afraid of losing her.",
        "scared stiff on the rollercoaster lol",
        "I'm frightened for him, his heart's bad.",
        "He's scared of the dentist.",
        "I'm not afraid of him.",
        "I was scared of the dark as a child.",
        "The exam frightens me.",
    ),
)
