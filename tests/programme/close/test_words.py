"""One true thing and what was noticed: the worked examples pass the coach, the words are plain."""

from datetime import date

import pytest

from handrail import coach
from handrail.programme.close import noticed, true_thing
from handrail.programme.close.noticed import Noticed

TODAY = date(2026, 11, 24)


def test_the_worked_example_is_one_the_coach_leaves_alone() -> None:
    assert coach.read("feeling", true_thing.EXAMPLE).findings == ()


@pytest.mark.parametrize("one", true_thing.BEGINNINGS, ids=lambda one: one.name)
def test_each_beginning_leads_to_a_sentence_about_oneself(one) -> None:
    assert one.begins.endswith("…")
    assert one.begins.split()[0] in ("I", "It")
    assert "you always" not in one.begins.lower()


def test_both_parts_are_said_as_one_thing() -> None:
    kept = Noticed(id="a", day=TODAY, noticed="you came back on time", helped="I slept")

    assert kept.sentence() == "You came back on time. I slept."


def test_without_how_it_helped_the_first_part_stands_alone() -> None:
    kept = Noticed(id="a", day=TODAY, noticed="You laughed.")

    assert kept.sentence() == "You laughed."
    assert [line.label for line in kept.told().lines] == [noticed.NOTICED]
