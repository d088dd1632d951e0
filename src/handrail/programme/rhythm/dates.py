"""What goes into a calendar file: neutral titles and times. Never anything of the plans in Lists."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import blake2b

from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.quiet_time import WEEK, QuietTime, next_day
from handrail.programme.words import _

QUARTER, HOUR, LIST = _("Quarter of an hour"), _("One hour"), _("Look at the list")
FIFTEEN, SIXTY = timedelta(minutes=15), timedelta(minutes=60)
WEEKS, MONTHS = 26, 6  # half a year: a file goes on for no longer than somebody thinks of it

WEEKLY, MONTHLY, DAYS = "weekly", "monthly", "days"
KINDS: dict[str, str] = {
    WEEKLY: _("Every week, for the check-in"),
    MONTHLY: _("Once a month, for the review"),
    DAYS: _("The days you set for small promises, and for what you hope to see"),
}


@dataclass(frozen=True)
class Occasion:
    """One entry of a calendar.

    uid: the same for the same thing in every file, and nothing can be told from it. title: neutral.
    start: on the clock of the person's own zone; a date is a whole day. lasts: how long. every: the
    kind of repeat, or empty. times: how often. revision: goes up when it changes.
    """

    uid: str
    title: str
    start: datetime | date
    lasts: timedelta = timedelta(days=1)
    every: str = ""
    times: int = 1
    revision: int = 1


def occasions(
    quiet: QuietTime | None,
    promises: Iterable[Promise],
    hopes: Iterable[Hope],
    wanted: Container[str],
    today: date,
) -> list[Occasion]:
    """Return the entries of the wanted KINDS. What needs a quiet time is left out without one."""
    found: list[Occasion] = []
    if quiet and WEEKLY in wanted:
        found.append(weekly(quiet, today))
    if quiet and MONTHLY in wanted:
        found.append(monthly(quiet, today))
    if DAYS in wanted:
        there = [one for one in promises if one.is_open], [one for one in hopes if not one.answer]
        coming = (_day(one, one.by) for kept in there for one in kept if one.by >= today)
        found += sorted(coming, key=lambda one: one.start.toordinal())
    return found


def weekly(quiet: QuietTime, today: date) -> Occasion:
    """Return the quiet quarter of an hour, every week for half a year."""
    start = datetime.combine(next_day(quiet.weekday, today), quiet.at)
    return Occasion(_uid(WEEKLY, quiet.id), QUARTER, start, FIFTEEN, WEEKLY, WEEKS, quiet.revision)


def monthly(quiet: QuietTime, today: date) -> Occasion:
    """Return the hour beside it, on the first such weekday of each month for half a year."""
    quarter = datetime.combine(first_in_month(quiet.weekday, today), quiet.at)
    start = _hour_beside(quarter)
    return Occasion(_uid(MONTHLY, quiet.id), HOUR, start, SIXTY, MONTHLY, MONTHS, quiet.revision)


def first_in_month(weekday: int, today: date) -> date:
    """Return the next day, from today on, that is the first such weekday of its month."""
    day = next_day(weekday, today)
    while day.day > WEEK:
        day += timedelta(days=WEEK)
    return day


def _hour_beside(quarter: datetime) -> datetime:
    """Return when an hour after a quarter of one begins, or before it where midnight is too near."""
    after = quarter + FIFTEEN
    midnight = datetime.combine(quarter.date(), time()) + timedelta(days=1)
    return after if after + SIXTY <= midnight else quarter - SIXTY


def _day(record: Promise | Hope, day: date) -> Occasion:
    return Occasion(_uid(DAYS, record.id), LIST, day, revision=record.revision)


def _uid(kind: str, record_id: str) -> str:
    """Name an entry so that the same thing is replaced when a newer file is read in."""
    return blake2b(f"{kind} {record_id}".encode(), digest_size=16).hexdigest()
