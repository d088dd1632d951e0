"""A kept record in plain words, for paper and for whoever wants to carry everything away."""

from datetime import date
from typing import NamedTuple


class Line(NamedTuple):
    """One thing a record says.

    label: what it is, in words of ours; may be empty. text: what was said. own: whether the text is
    the person's own words, which nobody translates.
    """

    label: str
    text: str
    own: bool = True


class Told(NamedTuple):
    """A record in plain words. heading: its kind. day: which day it is about, if any."""

    heading: str
    day: date | None
    lines: tuple[Line, ...]
