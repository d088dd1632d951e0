"""A kept record in plain words, for paper and for whoever wants to carry everything away."""

from datetime import date
from typing import NamedTuple


class Line(NamedTuple):
    """One thing a record says.

    label: what it is, in words of ours; may be empty. text: what was said. own: whether the text is
    the person's own words, which nobody translates. days: where it is of days, which a page says
    as one says days; the text has them in figures.
    """

    label: str
    text: str
    own: bool = True
    days: tuple[date, ...] = ()


def of_days(label: str, *days: date | None) -> Line:
    """Return a line that says days; its text is empty where there are none."""
    there = tuple(day for day in days if day)
    return Line(label, ", ".join(day.isoformat() for day in there), own=False, days=there)


class Told(NamedTuple):
    """A record in plain words. heading: its kind. day: which day it is about, if any."""

    heading: str
    day: date | None
    lines: tuple[Line, ...]
