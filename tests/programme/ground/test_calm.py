"""Ways to become steadier: the counts that were promised, and each with its time."""

import pytest

from handrail.programme.ground.calm import EXERCISES, FOUR, LONG, SENSES, SLOW, WALK, Exercise


def test_slow_breathing_is_about_six_breaths_a_minute() -> None:
    assert 60 / SLOW.seconds == pytest.approx(6, abs=0.5)


def test_four_each_is_in_hold_and_out_for_four() -> None:
    assert [beat.seconds for beat in FOUR.beats] == [4, 4, 4]


def test_the_longer_breath_out_is_longer_than_the_breath_in() -> None:
    breath_in, breath_out = LONG.beats

    assert breath_out.seconds > breath_in.seconds


def test_the_senses_count_down_from_five() -> None:
    numbers = ("Five", "Four", "Three", "Two", "One")

    assert [task.title.split()[0] for task in SENSES.tasks] == list(numbers)


def test_the_walk_takes_ten_minutes() -> None:
    assert WALK.time == "Ten minutes"


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_each_way_says_its_time_and_what_to_do(exercise: Exercise) -> None:
    assert exercise.time
    assert len(exercise.tasks) >= 3
    assert all(task.title and task.detail for task in exercise.tasks)


def test_no_two_ways_share_an_address() -> None:
    assert len({exercise.name for exercise in EXERCISES}) == len(EXERCISES)
