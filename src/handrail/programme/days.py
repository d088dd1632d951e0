"""What was kept, by the day it is about."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from handrail.programme.daily.step import Step
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.plan.plan import PlanPage
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record

SHORT = 80  # characters of a record that stand in a list


class Dated(NamedTuple):
    """A record as a line under its day. kind: its tag. heading: what it is. beginning: own words."""

    day: date
    kind: str
    heading: str
    beginning: str


# What has a day and was not written: steps of the page Today, notes that were closed.
LEFT_OUT = (Step, Preferences, ClosedNote)
# Getting ready, days ahead: their words stand on their own pages, not among those of any other day.
NAMED_ONLY = (PlanPage,)


def dated(records: Iterable[Record], today: date) -> list[Dated]:
    """Return the records that are about a day, the newest day first.

    today: what was sealed until a later day says no more than that.
    """
    found = [one for record in records if (one := _dated(record, today))]
    return sorted(found, key=lambda one: one.day, reverse=True)


def months_of(days: Iterable[Dated]) -> list[date]:
    """Return the first days of the months something is about, the newest first."""
    return sorted({one.day.replace(day=1) for one in days}, reverse=True)


def month_beside(month: date, there: Sequence[date]) -> tuple[date | None, date | None]:
    """Return the nearest earlier and the nearest later month in which there is something."""
    earlier = max((one for one in there if one < month), default=None)
    later = min((one for one in there if one > month), default=None)
    return earlier, later


def _dated(record: Record, today: date) -> Dated | None:
    told = record.told_on(today)
    if told.day is None or isinstance(record, LEFT_OUT):
        return None
    quoted = () if isinstance(record, NAMED_ONLY) else told.lines
    own = next((line.text for line in quoted if line.own and line.text.strip()), "")
    flat = " ".join(own.split())
    short = flat if len(flat) <= SHORT else flat[:SHORT].rsplit(" ", 1)[0] + " …"
    return Dated(told.day, record.tag(), told.heading, short)
