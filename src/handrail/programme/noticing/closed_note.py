"""A gentle note a person closed: it stays closed until what it notices is true of newer records."""

from datetime import date

from handrail.programme.noticing.titles import TITLES
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

CLOSED = _("A note you closed")


class ClosedNote(Record, frozen=True, kw_only=True, tag="closed-note"):
    """One closing. note: its id, such as M1. day: the day it was closed; records up to it are old."""

    note: str
    day: date

    def told(self) -> Told:
        """Say which note it was, by its title."""
        return Told(CLOSED, self.day, (Line("", TITLES.get(self.note, self.note), own=False),))
