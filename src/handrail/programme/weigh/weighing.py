"""Weigh it: staying, leaving, something between; for and against each, by the person alone.

Nothing is added up and the product has no opinion: a weighing is shown again with its day, beside
own values and what the records show in words, and two of them can lie side by side.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Weigh it")
ENDURES = _("I put up with it to show my love")
MOST = 5_000  # characters in one of the fields


class Weighing(Record, frozen=True, kw_only=True, tag="weighing"):
    """What spoke for and against each way, on one day.

    day: the person's. between: what a way between would be. The rest: the fields of WAYS, each may
    be empty. endures: whether the person ticked that they put up with it to show their love.
    """

    day: date
    stay_for: str = ""
    stay_against: str = ""
    leave_for: str = ""
    leave_against: str = ""
    between: str = ""
    between_for: str = ""
    between_against: str = ""
    endures: bool = False

    def told(self) -> Told:
        """Say what was weighed, way by way."""
        lines = [Line(label, text) for way in WAYS for label, text in way.said(self) if text]
        if self.endures:
            lines.append(Line("", ENDURES, own=False))
        return Told(TITLE, self.day, tuple(lines))


class Way(NamedTuple):
    """One of the three. name: begins the names of its fields. what: a field of its own, or none."""

    name: str
    title: str
    for_label: str
    against_label: str
    what: str = ""
    what_label: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of Weighing that belong to this way, in their order."""
        own = (self.what,) if self.what else ()
        return (*own, f"{self.name}_for", f"{self.name}_against")

    @property
    def labels(self) -> tuple[str, ...]:
        """The words for each of its fields."""
        own = (self.what_label,) if self.what else ()
        return (*own, self.for_label, self.against_label)

    def said(self, weighing: Weighing) -> tuple[tuple[str, str], ...]:
        """Return each label with what was written, which may be empty."""
        texts = (getattr(weighing, name) for name in self.fields)
        return tuple(zip(self.labels, texts, strict=True))


WAYS: tuple[Way, ...] = (
    Way(
        "stay",
        _("Staying"),
        _("What speaks for staying"),
        _("What speaks against staying"),
    ),
    Way(
        "leave",
        _("Going"),
        _("What speaks for going"),
        _("What speaks against going"),
    ),
    Way(
        "between",
        _("Something between"),
        _("What speaks for that"),
        _("What speaks against that"),
        what="between",
        what_label=_("What it could be: two homes for a while, a pause, other rules"),
    ),
)
NO_VERDICT = _(
    "This page has no opinion. Going is not a failure, and staying is not one either. Nothing has "
    "to be decided today."
)


def newest(weighings: Iterable[Weighing]) -> Weighing | None:
    """Return the weighing of the latest day; of one day, the one kept last in the list."""
    latest: Weighing | None = None
    for weighing in weighings:
        if latest is None or weighing.day >= latest.day:
            latest = weighing
    return latest


class Beside(NamedTuple):
    """One way on two days. earlier, later: each label with what was written."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


def compared(earlier: Weighing, later: Weighing) -> tuple[Beside, ...]:
    """Lay two weighings side by side, way by way; what is empty on both days is left out."""
    found = []
    for way in WAYS:
        pairs = zip(way.said(earlier), way.said(later), strict=True)
        rows = tuple(
            (label, was, is_now) for (label, was), (_label, is_now) in pairs if was or is_now
        )
        if rows:
            found.append(Beside(way.title, rows))
    return tuple(found)
