"""An apology and its repair: one open at a time, one a week, again for the same thing, unrepaired."""

from datetime import date, timedelta

import pytest

from handrail.programme.repair.apology import (
    Apology,
    open_apology,
    opens_again,
    promise_for,
    repeated_apologies,
    unrepaired,
)
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise

DAY = date(2026, 5, 4)


def apology(
    name: str = "one", day: date = DAY, again_of: str = "", said_on: date | None = None
) -> Apology:
    """Return an apology."""
    return Apology(
        id=name, did="a", cost="b", will="c", written_on=day, again_of=again_of, said_on=said_on
    )


def promise(state: str, apology_id: str = "one", made_on: date = DAY) -> Promise:
    """Return a promise an apology became."""
    return Promise(
        id=f"{state}{made_on}", what="c", made_on=made_on, by=DAY, state=state, apology=apology_id
    )


def test_an_apology_is_open_until_it_was_said() -> None:
    said = apology("said", said_on=DAY)

    assert open_apology([said, apology()]) == apology()
    assert open_apology([said]) is None


def test_another_can_be_written_a_week_after_the_last() -> None:
    assert opens_again([], DAY) is None
    assert opens_again([apology()], DAY) == DAY + timedelta(days=7)
    assert opens_again([apology()], DAY + timedelta(days=6)) == DAY + timedelta(days=7)
    assert opens_again([apology()], DAY + timedelta(days=7)) is None


def test_the_promise_of_an_apology_is_the_one_made_last() -> None:
    earlier, later = promise(MISSED), promise("", made_on=DAY + timedelta(days=3))

    assert promise_for(apology(), [later, earlier, promise(KEPT, "other")]) == later
    assert promise_for(apology("none"), [later]) is None


def test_an_apology_is_a_repeated_one_only_while_the_earlier_is_there() -> None:
    again = apology("again", DAY + timedelta(days=20), again_of="one")

    assert repeated_apologies([apology(), again]) == [again]
    assert repeated_apologies([again]) == []


@pytest.mark.parametrize(
    ("states", "found"),
    [
        ([], False),
        ([""], False),
        ([MOVED], False),
        ([KEPT], False),
        ([MISSED], True),
        ([MISSED, ""], True),
        ([MISSED, KEPT], False),
    ],
)
def test_an_apology_is_unrepaired_when_its_promise_was_missed_and_none_kept(
    states: list[str], found: bool
) -> None:
    promises = [promise(state) for state in states]

    assert bool(unrepaired([apology()], promises)) is found
