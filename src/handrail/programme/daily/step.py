"""One small step a day: offered, done or left. Rest is a part of the week and not a gap in it."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

WEEK = 7


class Step(Record, frozen=True, kw_only=True, tag="step"):
    """What a person said about the step of one day.

    day: theirs. step: its name in `next_step`. done: whether they did it; False for "Not today".
    """

    day: date
    step: str
    done: bool

    def told(self) -> Told:
        """Say which step it was and what was said about it."""
        said = _("I did this") if self.done else _("Not today")
        return Told(_("A step of one day"), self.day, (Line("", said, own=False),))

    def segment(self) -> str:
        """Lie with the other steps of the year, so that a page reads two years at most."""
        return segment_of(self.day.year)


def segment_of(year: int) -> str:
    """Name the part of the document that holds the steps of a year."""
    return f"step/{year}"


def recent_segments(today: date) -> tuple[str, str]:
    """Name the parts that hold what the choice of the next step may look back on."""
    return segment_of(today.year - 1), segment_of(today.year)


class Held(StrEnum):
    """What a day of the week was."""

    STEP = "step"
    REST = "rest"
    AHEAD = "ahead"


class Day(NamedTuple):
    """One day on the rail of the week. held: what it was. is_today: whether it is still open."""

    date: date
    held: Held
    is_today: bool


def week_of(today: date, steps: Iterable[Step]) -> tuple[Day, ...]:
    """Return the week around a day, Monday first. A day without a step is rest, once it is over."""
    done = {step.day for step in steps if step.done}
    monday = today - timedelta(days=today.weekday())

    def day(date_: date) -> Day:
        if date_ in done:
            return Day(date_, Held.STEP, date_ == today)
        return Day(date_, Held.REST if date_ < today else Held.AHEAD, date_ == today)

    return tuple(day(monday + timedelta(days=ahead)) for ahead in range(WEEK))
