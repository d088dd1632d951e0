"""The four stretches: each day lies in one, and every one says that it takes two."""

from datetime import timedelta

import pytest

from handrail.programme.rhythm.phases import IF_BOTH, PHASES, phase_on, week_number
from tests.programme.rhythm.lives import TODAY, ago


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, "T1"),
        (27, "T1"),
        (28, "T2"),
        (90, "T2"),
        (91, "T3"),
        (273, "T3"),
        (274, "T4"),
        (900, "T4"),
    ],
)
def test_the_day_says_which_stretch_it_is(days: int, name: str) -> None:
    assert phase_on(ago(days), TODAY).name == name


def test_the_day_it_began_is_in_the_first_week() -> None:
    assert week_number(TODAY, TODAY) == 1
    assert week_number(ago(6), TODAY) == 1
    assert week_number(ago(7), TODAY) == 2


def test_a_beginning_that_lies_ahead_is_the_first_week() -> None:
    ahead = TODAY + timedelta(days=2)

    assert (week_number(ahead, TODAY), phase_on(ahead, TODAY).name) == (1, "T1")


def test_every_stretch_says_what_holds_for_two_and_what_one_can_do_alone() -> None:
    assert "both" in IF_BOTH
    for phase in PHASES:
        assert phase.usual.startswith(("If both take part", "If the effort has lasted"))
        assert phase.alone.startswith("Alone,")
