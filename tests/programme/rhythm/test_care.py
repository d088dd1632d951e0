"""Daily care: a middle for each week, and a decline only when it lasts."""

import random

from hypothesis import given as over
from hypothesis import strategies as st

from handrail.programme.record import new_id
from handrail.programme.rhythm.care import by_week, given, lasting_decline
from handrail.programme.rhythm.day_note import DayNote, of_day
from tests.programme.rhythm.lives import TODAY, ago, nights


def test_each_week_has_the_middle_of_its_answers_and_a_week_without_has_none() -> None:
    kept = nights([(1, 0), (0, 2), (15, 1), (16, 1), (17, 2)])

    assert by_week(given(kept, "sleep")) == [(ago(22), 1), (ago(15), 1), (ago(1), 0)]


def test_one_row_falling_and_staying_low_for_four_weeks_is_a_lasting_decline() -> None:
    before, since = [(days, 2) for days in range(28, 84, 3)], [(d, 1) for d in range(0, 28, 2)]

    assert lasting_decline(nights([*before, *since]), TODAY)


def test_one_bad_fortnight_is_not_a_lasting_decline() -> None:
    before, since = [(days, 2) for days in range(14, 84, 2)], [(days, 0) for days in range(14)]

    assert not lasting_decline(nights([*before, *since]), TODAY)


def test_low_all_along_is_no_decline() -> None:
    assert not lasting_decline(nights([(days, 0) for days in range(84)]), TODAY)


def test_days_that_were_left_out_are_never_read_as_little() -> None:
    assert not lasting_decline(nights([(days, 2) for days in range(28, 84)]), TODAY)
    unanswered = [DayNote(id=new_id(), day=ago(days)) for days in range(28)]
    assert not lasting_decline([*nights([(d, 2) for d in range(28, 84)]), *unanswered], TODAY)


def test_an_uneven_life_that_stays_the_same_is_almost_never_called_a_decline() -> None:
    chance = random.Random(7)
    lives = (
        nights(
            (days, min(2, max(0, round(chance.gauss(1.4, 0.7)))))
            for days in range(84)
            if chance.random() < 0.7
        )
        for _ in range(500)
    )

    assert sum(lasting_decline(life, TODAY) for life in lives) <= 2


@over(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 2)), max_size=90))
def test_more_of_everything_never_makes_a_decline(amounts: list[tuple[int, int]]) -> None:
    lately_enough = [(days, 2) for days in range(14)]
    rest = [(days, amount) for days, amount in amounts if days >= 14]

    assert not lasting_decline(nights([*rest, *lately_enough]), TODAY)


def test_a_day_has_one_note() -> None:
    kept = nights([(0, 1), (1, 2)])

    assert of_day(kept, ago(1)) == kept[1]
    assert of_day(kept, ago(2)) is None
    assert kept[0].segment() == "day/2026"
