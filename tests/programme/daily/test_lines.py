"""One line a day: the same for everyone who looks that day, each once before one comes again."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from handrail.programme.daily.lines import FOR_ANYONE, FOR_TWO, line_for

FIRST = date(2026, 11, 24)
EVERY_LINE = FOR_ANYONE + FOR_TWO
# Words that ask something of, or for, somebody else.
ABOUT_TWO = re.compile(
    r"\b(the two of you|you both|each other|each of you|the other|your promise)\b"
)


def lines(days: int, *, unsafe: bool) -> list[str]:
    """Return the lines of so many days in a row."""
    return [line_for(FIRST + timedelta(days=ahead), unsafe=unsafe) for ahead in range(days)]


def test_there_are_at_least_a_hundred_and_twenty_for_anyone() -> None:
    assert len({*FOR_ANYONE}) >= 120
    assert len({*EVERY_LINE}) == len(EVERY_LINE)


def test_a_day_always_has_the_same_line() -> None:
    assert line_for(FIRST, unsafe=False) == line_for(FIRST, unsafe=False)


@pytest.mark.parametrize(
    ("unsafe", "pool"), [(False, EVERY_LINE), (True, FOR_ANYONE)], ids=["any", "unsafe"]
)
def test_each_line_comes_once_before_one_comes_again(unsafe: bool, pool: tuple[str, ...]) -> None:
    assert sorted(lines(len(pool), unsafe=unsafe)) == sorted(pool)


def test_where_there_is_harm_no_line_is_about_the_two_of_you() -> None:
    shown = {*lines(1000, unsafe=True)}

    assert shown.isdisjoint(FOR_TWO)
    assert not [line for line in shown if ABOUT_TWO.search(line.lower())]


def test_neighbours_in_the_list_come_days_apart() -> None:
    shown = lines(30, unsafe=False)
    places = [EVERY_LINE.index(line) for line in shown]

    assert all(abs(later - earlier) > 5 for earlier, later in pairwise(places))


@pytest.mark.parametrize("line", EVERY_LINE)
def test_each_line_is_short_and_plain(line: str) -> None:
    assert len(line) <= 100
    assert not re.search(r"[!'\"]|toxic|abuse|\bshould\b|\bmust\b", line)
