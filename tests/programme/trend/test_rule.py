"""The honest reading, in single lives: what somebody answered, and what they are told."""

from datetime import date, timedelta

import pytest

from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.trend.rule import own_trend, trend
from handrail.programme.trend.verdict import Verdict
from handrail.programme.trend.weeks import Answers
from tests.programme.trend.series import BEGUN, weekly

LIVES = {
    "steadily better": ((2, 2, 2, 3, 2, 3, 3, 3, 3, 4, 3, 4), Verdict.BETTER),
    "steadily worse": ((4, 4, 4, 3, 4, 3, 3, 3, 3, 2, 3, 2), Verdict.WORSE),
    "flat": ((3, 3, 2, 3, 3, 4, 3, 3, 2, 3, 3, 3), Verdict.SAME),
    "flat with gaps": ((3, None, 2, 3, None, 4, None, 3, 3, None, 3, 3), Verdict.SAME),
    "a good fortnight that fades": ((3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3), Verdict.SAME),
    "better, with one bad week": ((2, 2, 2.3, 2.3, 2.7, 2.7, 3, 1, 3, 3.3, 3.3, 3.3), Verdict.BETTER),
    "first up, then below the start": ((3, 3.3, 4, 4, 3.3, 3, 3, 2.3, 2, 2, 2, 2), Verdict.WORSE),
    "better from the top of the scale": ((4, 4, 4, 4.3, 4.3, 4.7, 4.7, 5, 5, 5, 5, 5), Verdict.BETTER),
    "always at the top": ((5,) * 12, Verdict.SAME),
    "always at the bottom": ((1,) * 12, Verdict.SAME),
    "six weeks, better": ((2, 2, 2.3, 2.7, 3, 3), Verdict.BETTER),
    "two years, better": (tuple(2 + week / 100 for week in range(104)), Verdict.BETTER),
    "two years, flat": ((3, 2, 3, 4) * 26, Verdict.SAME),
}  # fmt: skip


@pytest.mark.parametrize("life", LIVES)
def test_a_person_is_told_how_their_own_answers_went(life):
    levels, verdict = LIVES[life]

    assert own_trend(weekly(*levels)).verdict is verdict


def test_two_who_go_different_ways_go_apart():
    up, down = LIVES["steadily better"][0], LIVES["steadily worse"][0]

    assert trend(weekly(*up, who="a") + weekly(*down, who="b")).verdict is Verdict.APART


def test_two_who_both_do_better_do_better():
    up = LIVES["steadily better"][0]

    assert trend(weekly(*up, who="a") + weekly(*up, who="b")).verdict is Verdict.BETTER


def test_one_persons_trend_is_never_apart_even_from_answers_of_two():
    up, down = LIVES["steadily better"][0], LIVES["steadily worse"][0]

    assert own_trend(weekly(*up, who="a") + weekly(*down, who="b")).verdict is not Verdict.APART


def test_the_record_of_a_check_in_is_read_as_it_is():
    kept = [
        CheckIn(id=f"{week}", day=BEGUN + timedelta(weeks=week), closeness=level, hope=level)
        for week, level in enumerate((2, 2, 2, 3, 3, 3, 4, 4))
    ]

    assert own_trend(kept).verdict is Verdict.BETTER


@pytest.mark.parametrize("days", [0, 1, 3])
def test_with_fewer_than_four_days_it_is_too_early(days):
    told = own_trend(weekly(*(1, 3, 5)[:days]))

    assert told.verdict is Verdict.TOO_EARLY
    assert told.told() == (
        "It is too early to say. This needs answers from at least four days.",
        f"Days with an answer so far: {days}.",
    )


def test_a_day_left_open_is_no_day_and_two_answers_on_one_day_are_one():
    rows = weekly(2, 3, 4)
    open_day = Answers(BEGUN + timedelta(weeks=5), "a")

    assert trend([*rows, open_day]).verdict is Verdict.TOO_EARLY
    assert trend([*rows, *weekly(2, 3, 4, who="b")]).verdict is Verdict.TOO_EARLY


def test_four_days_one_after_the_other_are_enough_to_say_something():
    days = [Answers(BEGUN + timedelta(days=day), "a", 3, 3, 3) for day in range(4)]

    told = trend(days)

    assert told.verdict is Verdict.SAME
    assert told.told()[0] == "This comes from answers on 4 days that lie close together."


def test_days_from_one_end_of_the_calendar_to_the_other_do_not_break_it():
    days = [date.min, date(1900, 2, 28), date(2024, 2, 29), date.max]

    assert trend(Answers(day, "a", 3) for day in days).verdict in set(Verdict)


def test_what_was_said_before_a_gap_of_half_a_year_is_of_another_time():
    rows = weekly(*LIVES["steadily better"][0])
    mistyped = rows[0]._replace(day=BEGUN - timedelta(weeks=522))
    half_a_year = rows[0]._replace(day=BEGUN - timedelta(weeks=26))

    assert trend([mistyped, *rows]) == trend(rows)
    assert trend([half_a_year, *rows]) != trend(rows)


def test_a_day_early_or_late_is_the_same_week():
    late = [
        one._replace(day=one.day + timedelta(days=(-2, 0, 3)[week % 3] if week else 0))
        for week, one in enumerate(weekly(*LIVES["steadily better"][0]))
    ]

    assert trend(late).verdict is Verdict.BETTER


def test_a_rating_that_stands_higher_by_habit_is_no_change_where_it_is_missing():
    """Hope is two steps above the rest, and asked only in the second half."""
    rows = [
        Answers(BEGUN + timedelta(weeks=week), "a", 2, 2, 4 if week >= 6 else None)
        for week in range(12)
    ]

    assert own_trend(rows).verdict is Verdict.SAME
