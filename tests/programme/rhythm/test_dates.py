"""What goes into a calendar: neutral titles, the same names every time, nothing that is over."""

from datetime import date, datetime, time

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.hope import MET, Hope
from handrail.programme.repair.promise import KEPT, Promise
from handrail.programme.rhythm.dates import (
    DAYS,
    KINDS,
    MONTHLY,
    WEEKLY,
    first_in_month,
    monthly,
    occasions,
    weekly,
)
from handrail.programme.rhythm.quiet_time import QuietTime
from tests.programme.rhythm.lives import TODAY, ago

QUIET = QuietTime(id="q", weekday=6, hour=19, minute=30)
PROMISES = [
    Promise(id="a", what="Call Marta", made_on=ago(9), by=ago(-3)),
    Promise(id="b", what="Over", made_on=ago(9), by=ago(1)),
    Promise(id="c", what="Done", made_on=ago(9), by=ago(-3), state=KEPT),
]
HOPES = [
    Hope(id="d", what="No shouting", how="", agreed_on=ago(9), by=ago(-1)),
    Hope(id="e", what="Met", how="", agreed_on=ago(9), by=ago(-1), answer=MET),
]


def test_only_what_is_wanted_goes_in_and_nothing_that_is_over() -> None:
    every = occasions(QUIET, PROMISES, HOPES, KINDS, TODAY)

    assert [one.every for one in every] == [WEEKLY, MONTHLY, "", ""]
    assert [one.start for one in every[2:]] == [ago(-1), ago(-3)]
    assert occasions(QUIET, PROMISES, HOPES, [WEEKLY], TODAY) == [weekly(QUIET, TODAY)]
    assert occasions(None, [], [], KINDS, TODAY) == []


def test_titles_say_nothing_that_was_written() -> None:
    titles = {one.title for one in occasions(QUIET, PROMISES, HOPES, KINDS, TODAY)}

    assert titles == {"Quarter of an hour", "One hour", "Look at the list"}


def test_the_same_thing_bears_the_same_name_in_every_file_and_no_two_share_one() -> None:
    first = occasions(QUIET, PROMISES, HOPES, KINDS, TODAY)
    moved = msgspec.structs.replace(QUIET, weekday=2, revision=2)
    later = occasions(moved, PROMISES, HOPES, KINDS, ago(-1))

    assert {one.uid for one in first} == {one.uid for one in later}
    assert len({one.uid for one in first}) == len(first)
    assert [one.revision for one in later][:2] == [2, 2]


def test_the_hour_comes_after_the_quarter_and_stays_in_its_day() -> None:
    assert monthly(QUIET, TODAY).start == datetime(2026, 12, 6, 19, 45)
    assert hour_for(22, 45) == datetime(2026, 12, 6, 23, 0)


def test_where_midnight_is_too_near_the_hour_comes_before_the_quarter() -> None:
    assert hour_for(22, 46) == datetime(2026, 12, 6, 21, 46)
    assert hour_for(23, 50) == datetime(2026, 12, 6, 22, 50)


def hour_for(hour: int, minute: int) -> datetime | date:
    """Return when the monthly hour begins for somebody whose quiet time begins so late."""
    return monthly(msgspec.structs.replace(QUIET, hour=hour, minute=minute), TODAY).start


@given(st.integers(0, 6), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_first_such_day_of_a_month_is_found_and_never_lies_behind(
    weekday: int, today: date
) -> None:
    day = first_in_month(weekday, today)

    assert day.weekday() == weekday
    assert day.day <= 7
    assert 0 <= (day - today).days <= 37


@given(st.integers(0, 6), st.times(), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_quarter_begins_within_a_week_at_its_time(weekday: int, at: time, today: date) -> None:
    quiet = QuietTime(id="q", weekday=weekday, hour=at.hour, minute=at.minute)
    start = weekly(quiet, today).start

    assert isinstance(start, datetime)
    assert (start.date() - today).days in range(7)
    assert start.time() == at.replace(second=0, microsecond=0)


def test_kinds_have_words_for_each() -> None:
    assert {*KINDS} == {WEEKLY, MONTHLY, DAYS}
