"""The ten-second daily note: sleep, movement, meals. It shows a trend, never a streak."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Sleep, movement, meals")
TAG = "day"

AMOUNTS: dict[int, str] = {0: _("Little"), 1: _("Some"), 2: _("Enough")}


class Care(NamedTuple):
    """One of the three. name: the field of DayNote. label: what it is. asks: what it is about."""

    name: str
    label: str
    asks: str


CARES: tuple[Care, ...] = (
    Care("sleep", _("Sleep"), _("Last night")),
    Care("movement", _("Movement"), _("Walking, stairs, anything")),
    Care("meals", _("Meals"), _("At more or less regular times")),
)


class DayNote(Record, frozen=True, kw_only=True, tag=TAG):
    """How a body was looked after on one day; there is at most one for a day.

    day: theirs. sleep, movement, meals: one of AMOUNTS, or None where it was left open.
    """

    day: date
    sleep: int | None = None
    movement: int | None = None
    meals: int | None = None

    def told(self) -> Told:
        """Say the answers that were given."""
        lines = tuple(
            Line(care.label, AMOUNTS[amount], own=False)
            for care in CARES
            if (amount := amount_of(self, care.name)) is not None
        )
        return Told(TITLE, self.day, lines)

    def segment(self) -> str:
        """Lie with the other days of the year, so that a page reads two years at most."""
        return segment_of(self.day.year)


def amount_of(note: DayNote, name: str) -> int | None:
    """Return the answer for one of the three; None where it was left open."""
    amount: int | None = getattr(note, name)
    return amount


def segment_of(year: int) -> str:
    """Name the part of the document that holds the days of a year."""
    return f"{TAG}/{year}"


def recent_segments(today: date) -> tuple[str, str]:
    """Name the parts that hold what a trend looks back on."""
    return segment_of(today.year - 1), segment_of(today.year)


def of_day(notes: Iterable[DayNote], day: date) -> DayNote | None:
    """Return the note about a day, if there is one."""
    return next((note for note in notes if note.day == day), None)
