"""What holds for any answers whatever."""

from datetime import timedelta
from math import log

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from handrail.programme.trend.rule import own_trend, trend
from handrail.programme.trend.shape import Shape
from handrail.programme.trend.shares import shares
from handrail.programme.trend.table import fitted
from handrail.programme.trend.verdict import Verdict
from handrail.programme.trend.weeks import FEWEST, Answers, answered_days, course
from tests.programme.trend.series import BEGUN

STEPS = st.none() | st.integers(1, 5)
DAYS = st.integers(0, 800).map(lambda day: BEGUN + timedelta(days=day))
ROWS = st.lists(st.builds(Answers, DAYS, st.sampled_from("ab"), STEPS, STEPS, STEPS), max_size=40)
MIDDLE = st.lists(st.integers(2, 3), min_size=6, max_size=24)


def chances(levels: list[int]) -> dict[Shape, float]:
    rows = [
        Answers(BEGUN + timedelta(weeks=week), "a", level, level, level)
        for week, level in enumerate(levels)
    ]
    return shares(course(rows), fitted())


@settings(max_examples=60)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_check_ins_does_not_matter(rows, random):
    shuffled = list(rows)
    random.shuffle(shuffled)

    assert trend(shuffled) == trend(rows)


@settings(max_examples=60)
@given(ROWS)
def test_any_gaps_whatever_leave_a_verdict_and_too_early_means_fewer_than_four_days(rows):
    found = trend(rows)

    assert (found.verdict is Verdict.TOO_EARLY) == (len(answered_days(rows)) < FEWEST)
    assert found.told()


@settings(max_examples=40)
@given(ROWS)
def test_which_of_two_people_comes_first_does_not_matter(rows):
    swapped = [one._replace(who={"a": "b", "b": "a"}[one.who]) for one in rows]

    assert trend(swapped).verdict is trend(rows).verdict


@settings(max_examples=40)
@given(ROWS)
def test_one_persons_own_trend_is_never_apart(rows):
    assert own_trend(rows).verdict is not Verdict.APART


@settings(max_examples=40)
@given(MIDDLE)
def test_answers_a_step_higher_all_along_show_the_same(levels):
    higher = chances([level + 1 for level in levels])

    assert higher == pytest.approx(chances(levels), abs=0.05)


@settings(max_examples=40)
@given(st.lists(st.integers(1, 5), min_size=6, max_size=24))
def test_upside_down_answers_swap_rising_and_falling(levels):
    seen = chances(levels)
    mirrored = chances([6 - level for level in levels])

    assume(all(one[shape] > 0 for one in (seen, mirrored) for shape in (Shape.RISES, Shape.FALLS)))
    leaning = log(seen[Shape.RISES]) - log(seen[Shape.FALLS])
    other = log(mirrored[Shape.RISES]) - log(mirrored[Shape.FALLS])
    assert leaning == pytest.approx(-other, abs=1e-3)


@settings(max_examples=40)
@given(st.lists(st.integers(1, 5), min_size=4, max_size=24))
def test_chances_are_shares_of_one(levels):
    found = chances(levels)

    assert sum(found.values()) == pytest.approx(1)
    assert all(0 <= chance <= 1 for chance in found.values())
