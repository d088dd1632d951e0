"""The scenes to practise on: forty lives, and worked answers in which the coach finds nothing."""

from datetime import date, timedelta

import pytest

from handrail import coach
from handrail.programme.talk.practice import GOODS, there
from handrail.programme.talk.scenes import BY_SCENE, GROUPS, SCENES, Scene, scene_for


def test_there_are_forty_in_eight_groups() -> None:
    assert len(SCENES) >= 40
    assert len(BY_SCENE) == len(SCENES), "no name twice"
    assert [len(scenes) for _title, scenes in GROUPS] == [5] * 8


def test_no_two_scenes_share_their_words() -> None:
    for part in ("title", "happened", "answer"):
        assert len({getattr(scene, part) for scene in SCENES}) == len(SCENES)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_coach_finds_nothing_in_a_worked_answer(scene: Scene) -> None:
    reading = coach.read(scene.kind, scene.answer)

    assert (reading.findings, reading.notes) == ((), ())
    assert len(there(scene.kind, scene.answer, ())) == len(GOODS[scene.kind])


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_scene_is_short_and_ends_in_something_that_can_be_asked_for(scene: Scene) -> None:
    assert len(scene.happened.split()) <= 45
    assert len(scene.answer.split()) <= 60
    assert scene.answer.endswith("?"), "the other person can say yes or no"


def test_forty_days_bring_forty_scenes() -> None:
    first = date(2026, 11, 24)

    assert len({scene_for(first + timedelta(days=day)).name for day in range(40)}) == 40
