"""Letters: enough of them, plain, calm, and found by rules that are the same for everyone."""

import re
from datetime import date, timedelta

import pytest
import textstat

from handrail.programme.onward.letter import AFRAID, AFTER, ANYONE, GOING, READY, THEMES
from handrail.programme.onward.letters import (
    BY_NAME,
    LETTERS,
    WEEKLY,
    about,
    arrived,
    letter_of_the_week,
    themes_now,
)
from handrail.programme.plan.plan import GUIDES

OPENED = date(2026, 3, 3)
NEVER = re.compile(
    r"\b(toxic|inventory|benchmark|you will be (fine|safe|happy)|it will get better|i promise"
    r"|everything will|well done|stay strong|proud of you|warrior|healing journey)\b|!|'|\"",
    re.IGNORECASE,
)
# What only somebody with a certain look or plan should meet: it never stands in a weekly letter.
NEVER_WEEKLY = re.compile(r"\b(abuse|police|shelter|leave (him|her|them)|divorce)\b", re.IGNORECASE)


def test_a_year_of_weeks_has_a_letter_each_and_none_comes_twice() -> None:
    assert len(WEEKLY) >= 52
    assert len(BY_NAME) == len(LETTERS) == len({letter.title for letter in LETTERS})


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_each_is_short_plain_and_promises_nothing(letter) -> None:
    said = f"{letter.title}\n{letter.text}"

    assert 80 <= len(letter.text.split()) <= 160
    assert letter.text.count("\n\n") >= 1
    assert textstat.flesch_kincaid_grade(letter.text) <= 8
    assert not NEVER.search(said), NEVER.search(said)


@pytest.mark.parametrize("letter", WEEKLY, ids=lambda letter: letter.name)
def test_a_weekly_letter_fits_anyone_and_may_be_sent_one_day(letter) -> None:
    assert not letter.inside_only
    assert not NEVER_WEEKLY.search(letter.text)


@pytest.mark.parametrize("theme", THEMES)
def test_each_time_of_its_own_has_letters_that_stay_inside(theme: str) -> None:
    found = about(theme)

    assert len(found) >= 4
    assert all(letter.inside_only for letter in found)


@pytest.mark.parametrize(
    ("days", "count"), [(-3, 1), (0, 1), (6, 1), (7, 2), (364, 52), (4_000, len(WEEKLY))]
)
def test_one_a_week_and_the_earlier_ones_stay(days: int, count: int) -> None:
    found = arrived(OPENED, OPENED + timedelta(days=days))

    assert found == WEEKLY[:count][::-1]


@pytest.mark.parametrize(
    ("pages", "unsafe", "expected"),
    [
        ((), False, ()),
        ((), True, (AFRAID,)),
        (("home",), False, (READY,)),
        (("when",), False, (GOING,)),
        (("money", "papers"), False, (READY,)),  # shared by both: says nothing about going
        (("taught",), True, (AFRAID, AFTER)),
        (("from another release",), False, ()),
    ],
)
def test_the_pages_somebody_uses_say_which_letters_stand_beside(pages, unsafe, expected) -> None:
    assert themes_now(pages, unsafe=unsafe) == expected


def test_every_page_of_a_plan_has_its_letters() -> None:
    for guide in GUIDES.values():
        assert all(themes_now([name], unsafe=False) for name in guide.names)


def test_in_an_unsafe_reading_the_first_letter_is_for_the_afraid_and_changes_by_the_week() -> None:
    weeks = [
        letter_of_the_week(OPENED, OPENED + timedelta(weeks=week), (), unsafe=True)
        for week in range(3)
    ]

    assert {letter.about for letter in weeks if letter} == {AFRAID}
    assert len({letter.name for letter in weeks if letter}) == 3


def test_what_was_put_away_is_not_shown_first() -> None:
    assert letter_of_the_week(OPENED, OPENED, (), unsafe=False) == WEEKLY[0]
    assert WEEKLY[0].about == ANYONE
    assert letter_of_the_week(OPENED, OPENED, (WEEKLY[0].name,), unsafe=False) is None
