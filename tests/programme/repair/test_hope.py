"""A hope with a day: on the way, due, answered, taken up again, unmet twice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.hope import (
    MET,
    NOT,
    PARTLY,
    Hope,
    can_be_taken_up,
    chain,
    dates_offered,
    due_hopes,
    open_hopes,
    unmet_twice,
)

DAY = date(2026, 5, 4)


def hope(name: str, answer: str = "", follows: str = "", by: date = DAY) -> Hope:
    """Return a hope."""
    return Hope(id=name, what="a", how="b", agreed_on=DAY, by=by, answer=answer, follows=follows)


def ids(hopes: list[Hope]) -> list[str]:
    """Return the names of some hopes."""
    return [one.id for one in hopes]


def test_a_hope_is_on_the_way_until_its_day_and_then_waits_for_an_answer() -> None:
    one = hope("one")

    assert open_hopes([one], DAY - timedelta(days=1)) == [one]
    assert due_hopes([one], DAY - timedelta(days=1)) == []
    assert due_hopes([one], DAY) == [one]
    assert open_hopes([one], DAY) == []
    # Its day never moves by itself: a year later it still asks.
    assert due_hopes([one], DAY + timedelta(days=365)) == [one]


def test_three_days_are_offered_between_eight_and_twelve_weeks_away() -> None:
    assert dates_offered(DAY) == {
        8: date(2026, 6, 29),
        10: date(2026, 7, 13),
        12: date(2026, 7, 27),
    }


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ((NOT,), []),
        ((NOT, NOT), ["1"]),
        ((NOT, PARTLY), []),
        ((NOT, PARTLY, NOT), ["2"]),
        ((NOT, NOT, MET), []),
        ((NOT, NOT, PARTLY), []),
        ((NOT, NOT, ""), ["1"]),
        ((MET, NOT), []),
        ((NOT, ""), []),
        ((NOT, NOT, NOT), ["2"]),
    ],
)
def test_unmet_twice_looks_along_one_line_and_at_its_last_answer(
    answers: tuple[str, ...], found: list[str]
) -> None:
    line = [
        hope(str(number), answer, follows=str(number - 1) if number else "")
        for number, answer in enumerate(answers)
    ]

    assert ids(unmet_twice(line)) == found


def test_two_hopes_that_have_nothing_to_do_with_each_other_are_not_one_unmet_twice() -> None:
    assert unmet_twice([hope("one", NOT), hope("other", NOT)]) == []


def test_only_what_was_not_fully_met_is_taken_up_and_only_once() -> None:
    one, again = hope("one", PARTLY), hope("again", follows="one")

    assert can_be_taken_up(one, [one])
    assert not can_be_taken_up(one, [one, again])
    assert not can_be_taken_up(hope("met", MET), [])
    assert not can_be_taken_up(again, [one, again])


@given(st.lists(st.tuples(st.sampled_from(["", MET, PARTLY, NOT]), st.integers(0, 6)), max_size=7))
def test_even_a_circle_of_hopes_comes_to_an_end(kept: list[tuple[str, int]]) -> None:
    hopes = [hope(str(n), answer, str(follows)) for n, (answer, follows) in enumerate(kept)]

    for one in hopes:
        line = chain(one, hopes)
        assert len({earlier.id for earlier in line}) == len(line)
    assert all(one.answer == NOT for one in unmet_twice(hopes))
