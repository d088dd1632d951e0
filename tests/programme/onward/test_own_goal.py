"""A goal of one's own has a light rhythm, and nothing about it is ever late."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.onward.own_goal import (
    RHYTHMS,
    GoalNote,
    OwnGoal,
    in_order,
    may_be_offered,
    of_goal,
)

TODAY = date(2026, 11, 24)


def goal(rhythm: str = "week", *, resting: bool = False, days: int = 0) -> OwnGoal:
    since = TODAY - timedelta(days=days)
    return OwnGoal(id="a", what="Swim", rhythm=rhythm, resting=resting, since=since)


def note(days: int, *, of: str = "a") -> GoalNote:
    return GoalNote(id=f"n{days}", goal=of, day=TODAY - timedelta(days=days))


@pytest.mark.parametrize(
    ("rhythm", "days", "offered"),
    [("week", 6, False), ("week", 7, True), ("month", 29, False), ("month", 30, True), ("free", 900, False)],
)  # fmt: skip
def test_a_page_may_remind_of_it_when_its_rhythm_has_come_round(rhythm, days, offered) -> None:
    assert may_be_offered(goal(rhythm, days=days), [], TODAY) is offered


def test_a_day_written_down_counts_from_there() -> None:
    assert not may_be_offered(goal(days=90), [note(3)], TODAY)
    assert may_be_offered(goal(days=90), [note(3, of="another")], TODAY)


@given(st.sampled_from([*RHYTHMS, "from another release"]), st.integers(0, 9_000))
def test_what_rests_is_never_brought_up(rhythm: str, days: int) -> None:
    assert not may_be_offered(goal(rhythm, resting=True, days=days), [], TODAY)


def test_what_rests_stands_behind_the_others() -> None:
    resting, awake = goal(resting=True, days=90), goal(days=1)

    assert in_order([resting, awake]) == [awake, resting]


def test_days_of_a_goal_are_its_own_newest_first() -> None:
    notes = [note(9), note(2), note(5, of="another")]

    assert of_goal(notes, "a") == [notes[1], notes[0]]


def test_days_lie_by_the_year() -> None:
    assert GoalNote(id="a", goal="a", day=date(2024, 2, 29)).segment() == "goal-note/2024"
