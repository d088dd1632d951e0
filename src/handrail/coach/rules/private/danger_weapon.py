"""A weapon used, shown, or kept as a menace."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import weapon
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-weapon",
    notices=weapon.NOTICES,
    what=_("This speaks of a weapon."),
    why=_(
        "A weapon that is shown or kept near raises the danger, even when nobody is hurt with it."
    ),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(
        "He held a [knife to my stomach].",
        "[She keeps a hammer by the bed] for me.",
        "[he pointed the gun at me] n laughed",
        "[My ex came at me with a broken bottle].",
        "[He sat sharpening the axe while he] asked where I'd been.",
        "She [waved the scissors] in my face.",
        "He [drove the car straight at me].",
        "He [poured petrol] over the floor and held a lighter.",
    ),
    leave=(
        "He cut the bread with the new knife.",
        "She bought me a drill for my birthday.",
        "We played with nerf guns all day.",
        "The detective in that series has a gun.",
        "i dropped the kitchen knife on my toe lol",
        "He sharpened my pencils for the exam.",
        "I dreamt he had a sword.",
        "He chopped wood with the axe all morning.",
        "He keeps an axe by the stove for the logs.",
    ),
)
