"""Cards: one line to meet again, in one's own words or chosen from a list."""

from datetime import date

from handrail.programme.onward.card_lines import LINES
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("A card")
MOST = 200  # characters that can still be read on a small card


class Card(Record, frozen=True, kw_only=True, tag="card"):
    """A line to meet again.

    words: the person's own; or empty, and then line: the name of one of LINES. since: the day it was
    made.
    """

    since: date
    words: str = ""
    line: str = ""

    def told(self) -> Told:
        """Say the line."""
        if self.words:
            return Told(TITLE, None, (Line("", self.words),))
        return Told(TITLE, None, (Line("", LINES.get(self.line, ""), own=False),))
