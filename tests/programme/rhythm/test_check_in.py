"""A check-in: one a week, each answer may stay open, “not at all” safe is heard."""

import pytest

from handrail.programme.rhythm.check_in import (
    CheckIn,
    newest_first,
    of_week,
    one_a_week,
    week_of,
)
from tests.programme.rhythm.lives import TODAY, ago, check_in

MONDAY = ago(1)


def test_a_week_begins_on_monday_and_its_check_in_is_found_from_any_of_its_days() -> None:
    kept = check_in(1, hope=3)

    assert week_of(TODAY) == MONDAY
    assert of_week([kept, check_in(2, hope=1)], TODAY) == kept
    assert of_week([kept], ago(2)) is None


def test_it_tells_the_words_and_only_the_answers_that_were_given() -> None:
    told = CheckIn(id="a", day=TODAY, words="Rent went well.", safety=4).told()

    assert [line.text for line in told.lines] == ["Rent went well.", "Mostly"]
    assert [line.label for line in told.lines][1] == "Safety"


@pytest.mark.parametrize(("safety", "heard"), [(1, True), (2, False), (5, False), (None, False)])
def test_only_not_at_all_on_safety_says_unsafe(safety: int | None, heard: bool) -> None:
    assert CheckIn(id="a", day=TODAY, safety=safety).says_unsafe is heard


def test_the_newest_comes_first() -> None:
    older, newer = check_in(14, hope=1), check_in(7, hope=1)

    assert newest_first([older, newer]) == [newer, older]


def test_of_two_in_one_week_one_counts() -> None:
    earlier, later, other = check_in(1, hope=1), check_in(0, hope=5), check_in(9, hope=3)

    assert one_a_week([later, earlier, other]) == [other, later]
