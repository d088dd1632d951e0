"""Small promises: to keep, due, kept, missed and faded."""

from datetime import date, timedelta

import pytest

from handrail.programme.repair.promise import (
    KEPT,
    MISSED,
    MOVED,
    Promise,
    due_promises,
    kept_promises,
    missed_lately,
    open_promises,
)

DAY = date(2026, 5, 4)


def promise(state: str = "", by: date = DAY, marked_on: date | None = None) -> Promise:
    """Return a promise."""
    return Promise(
        id=f"{state}{by}", what="a", made_on=DAY, by=by, state=state, marked_on=marked_on
    )


@pytest.mark.parametrize(
    ("state", "is_open"), [("", True), (MOVED, True), (KEPT, False), (MISSED, False)]
)
def test_a_moved_promise_is_still_to_be_kept(state: str, is_open: bool) -> None:
    assert bool(open_promises([promise(state)])) is is_open


def test_a_promise_is_due_from_its_day_on_and_silence_never_makes_it_a_miss() -> None:
    one = promise()

    assert due_promises([one], DAY - timedelta(days=1)) == []
    assert due_promises([one], DAY) == [one]
    assert due_promises([one], DAY + timedelta(days=300)) == [one]
    assert missed_lately([one], DAY + timedelta(days=1)) == []


def test_a_miss_fades_after_fourteen_days() -> None:
    one = promise(MISSED, marked_on=DAY)

    assert missed_lately([one], DAY + timedelta(days=13)) == [one]
    assert missed_lately([one], DAY + timedelta(days=14)) == []


def test_promises_to_keep_stand_by_their_day_and_kept_ones_by_when_they_were_kept() -> None:
    late, soon = promise(by=DAY + timedelta(days=9)), promise()
    first = promise(KEPT, marked_on=DAY)
    last = promise(KEPT, by=DAY + timedelta(days=1), marked_on=DAY + timedelta(days=1))

    assert open_promises([late, soon]) == [soon, late]
    assert kept_promises([first, late, last]) == [last, first]
