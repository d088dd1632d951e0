"""Patterns people live with: each in plain words, with examples from different lives."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record, new_id
from handrail.programme.told import Line, Told
from handrail.programme.understand.pattern_examples import EXAMPLES
from handrail.programme.words import _


class Pattern(NamedTuple):
    """One pattern. id: as in marks. name: its short name. meaning: what it is. examples: from life."""

    id: str
    name: str
    meaning: str

    @property
    def examples(self) -> tuple[str, ...]:
        """Everyday examples from different lives."""
        return EXAMPLES[self.id]


class PatternMarks(Record, frozen=True, kw_only=True, tag="patterns"):
    """What a person marked in the pattern finder on one day.

    marked_on: the day. marks: for each marked pattern how often it happens.
    """

    marked_on: date
    marks: dict[str, str]

    def told(self) -> Told:
        """Say each marked pattern and how often."""
        lines = tuple(
            Line(BY_ID[pattern].name, HOW_OFTEN[often], own=False)
            for pattern, often in self.marks.items()
            if pattern in BY_ID and often in HOW_OFTEN
        )
        return Told(HEADING, self.marked_on, lines)


HEADING = _("Patterns people live with")
IN_COMMON = (
    _("One bad evening is not a pattern. A pattern comes back, and you begin to wait for it."),
    _("What these have in common: they repeat, and they drain you, make you small, or hold you."),
    _("They can come from one person or from both. Naming one is not a charge against anyone."),
)
LEADS_TO_LOOK = _("If any of these comes with fear, force or threats, look at that first.")
HOW_OFTEN = {
    "once": _("Once or twice"),
    "now-and-then": _("Now and then"),
    "most-weeks": _("Most weeks"),
    "most-days": _("Most days"),
}
PATTERNS = (
    Pattern(
        "criticism",
        _("Nothing is ever right"),
        _("Fault is found with who you are, not with one thing you did, again and again."),
    ),
    Pattern(
        "manipulation",
        _("Steered without being asked"),
        _("You are brought to do things by pressure, tricks or favours, not by an open question."),
    ),
    Pattern(
        "gaslighting",
        _("Told it was never so"),
        _("What you saw, heard or felt is denied until you no longer trust your own mind."),
    ),
    Pattern(
        "withholding",
        _("Warmth is taken away"),
        _("Talk, touch or attention is held back to punish you, and comes back when you give in."),
    ),
    Pattern(
        "controlling",
        _("Your life is decided for you"),
        _("Your time, money, clothes, phone or friends are no longer yours to decide about."),
    ),
    Pattern(
        "guilt-or-others",
        _("Through guilt, or through other people"),
        _("Guilt, family, friends or children are used to make you give way."),
    ),
    Pattern(
        "disrespect",
        _("No respect, for a long time"),
        _("You are mocked, talked over or treated as less, and it has become normal."),
    ),
)
BY_ID = {pattern.id: pattern for pattern in PATTERNS}


def marks_from(form: Mapping[str, str]) -> dict[str, str]:
    """Return the marks of a form: known patterns with a known "how often", in their order."""
    return {
        pattern.id: form[pattern.id] for pattern in PATTERNS if form.get(pattern.id) in HOW_OFTEN
    }


def marked(marks: Mapping[str, str], marked_on: date) -> PatternMarks:
    """Make the record of what was marked on one day."""
    return PatternMarks(id=new_id(), marked_on=marked_on, marks=marks_from(marks))
