"""Forty everyday scenes to practise on, in eight groups."""

from datetime import date

from handrail.programme.talk.scene import FEELING, SOFT_START, Scene
from handrail.programme.talk.scenes_close import CLOSENESS, DAYS
from handrail.programme.talk.scenes_home import CHORES, PHONES
from handrail.programme.talk.scenes_kin import CHILDREN, FAMILY
from handrail.programme.talk.scenes_purse import MONEY, TIME
from handrail.programme.words import _

__all__ = ["BY_SCENE", "FEELING", "GROUPS", "SCENES", "SOFT_START", "Scene", "scene_for"]

GROUPS: tuple[tuple[str, tuple[Scene, ...]], ...] = (
    (_("Money"), MONEY),
    (_("Time"), TIME),
    (_("Chores"), CHORES),
    (_("Children"), CHILDREN),
    (_("Family"), FAMILY),
    (_("Phones"), PHONES),
    (_("Closeness"), CLOSENESS),
    (_("Plans"), DAYS),
)
SCENES: tuple[Scene, ...] = tuple(scene for _title, scenes in GROUPS for scene in scenes)
BY_SCENE: dict[str, Scene] = {scene.name: scene for scene in SCENES}


def scene_for(day: date) -> Scene:
    """Return the scene of a day; the next day brings one from another group."""
    number = day.toordinal()
    _title, scenes = GROUPS[number % len(GROUPS)]
    return scenes[number // len(GROUPS) % len(scenes)]
