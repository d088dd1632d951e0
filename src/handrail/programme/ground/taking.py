"""Take this to someone: what a person ticks of what they keep, laid out to print or read aloud."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

import msgspec

from handrail.programme.ground.journal import Entry
from handrail.programme.ground.values import Values
from handrail.programme.look.look import Look, answers_from
from handrail.programme.look.signals import EVER, SIGNALS
from handrail.programme.plan.plan import HEADINGS, PlanPage
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.programme.record import Record
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.programme.told import Line, Told
from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.patterns import PatternMarks
from handrail.programme.weigh.weighing import Weighing
from handrail.programme.words import _

MOST = 2_000  # characters of what is said first
TITLE = _("What I would like to talk about")
# What can be ticked one by one, and the question above it. A journal goes by its month.
Choices = Mapping[str, tuple[type[Record], str]]
CHOICES: Choices = {
    "readings": (KeptReading, _("What your answers showed")),
    "values": (Values, _("What matters to you")),
    "patterns": (PatternMarks, _("Patterns you marked")),
    "cycles": (Cycle, _("Rounds that come again")),
    "setbacks": (Setback, _("When it went wrong")),
    "limits": (Limit, _("What you will do")),
    "tested": (Tested, _("Days a limit was tested")),
    "promises": (Promise, _("Small promises")),
    "hopes": (Hope, _("What you hoped to see")),
    "weighings": (Weighing, _("What you weighed")),
    "pages": (PlanPage, _("Pages of your lists")),
}
# For a counsellor: how it goes, what was tried, and what became of it.
_FOR_BOTH = ("readings", "values", "patterns", "cycles", "limits", "hopes", "setbacks")
PACKET: Choices = {
    **{name: CHOICES[name] for name in _FOR_BOTH},
    "reviews": (Review, _("Monthly reviews")),
    "weighings": CHOICES["weighings"],
}
# The look of this visit can go on a sheet without being kept: it stands there under this name.
OF_NOW = "of-now"


class Taken(NamedTuple):
    """What goes on the sheet. first: own words. parts: records in plain words, in their order."""

    first: str
    parts: tuple[Told, ...]
    with_readings: bool


def taken(
    first: str,
    chosen: Mapping[str, Iterable[Record]],
    entries: Iterable[Entry] = (),
    choices: Choices = CHOICES,
) -> Taken:
    """Lay out the sheet. chosen: by a name of `choices` the records that were ticked."""
    ordered = [record for name in choices for record in chosen.get(name, ())]
    month = sorted(entries, key=lambda entry: entry.day)
    told = tuple(briefly(record) for record in (*ordered, *month))
    return Taken(first, told, any(isinstance(record, KeptReading) for record in ordered))


def look_of_now(look: Look, today: date) -> KeptReading:
    """Return a look under way as it would be kept, for a sheet that forgets it."""
    return msgspec.structs.replace(kept(answers_from(look).answers, today), id=OF_NOW)


def briefly(record: Record) -> Told:
    """Say a record so that much fits on a page.

    Of a kept look only what was said to happen; a page of a plan goes by its own title.
    """
    told = record.told()
    if isinstance(record, PlanPage) and record.heading in HEADINGS:
        return Told(HEADINGS[record.heading].title, told.day, told.lines[1:])
    if not isinstance(record, KeptReading):
        return told
    shown = Line("", record.heading, own=False)
    given = (
        Line(signal.label, signal.label_of(record.answers[signal.id]), own=False)
        for signal in SIGNALS
        if record.answers.get(signal.id) in EVER
    )
    return Told(told.heading, told.day, (shown, *given))
