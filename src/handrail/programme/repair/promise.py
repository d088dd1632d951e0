"""Small promises: one thing, by me, by a day. What became of them is for the promiser alone."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("Small promises")
WHAT, BY = _("What I will do"), _("By when")
KEPT, MOVED, MISSED = "kept", "moved", "missed"
STATES: dict[str, str] = {
    KEPT: _("Kept"),
    MOVED: _("Moved"),
    MISSED: _("Missed"),
}
FADES_AFTER = timedelta(days=14)
MOST = 500  # characters: one small thing


class Promise(Record, frozen=True, kw_only=True, tag="promise"):
    """One small thing a person will do themselves.

    what: the thing. made_on: the day it was promised. by: by when. state: a key of STATES, or empty
    while nothing was said; a moved one has a new day and is still open. marked_on: the day of the
    state. apology: the id of the apology it repairs something for.
    """

    what: str
    made_on: date
    by: date
    state: str = ""
    marked_on: date | None = None
    apology: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be kept."""
        return self.state in ("", MOVED)

    def told(self) -> Told:
        """Say the promise, its day, and what became of it."""
        lines = [Line("", self.what), of_days(BY, self.by)]
        lines.append(Line("", STATES.get(self.state, ""), own=False))
        if self.marked_on:
            lines.append(of_days(_("On"), self.marked_on))
        return Told(TITLE, self.made_on, tuple(line for line in lines if line.text))

    def segment(self) -> str:
        """Lie with the other promises made in that year."""
        return f"promise/{self.made_on.year}"


def open_promises(promises: Iterable[Promise]) -> list[Promise]:
    """Return the promises still to be kept, the nearest day first."""
    return sorted((one for one in promises if one.is_open), key=_by)


def due_promises(promises: Iterable[Promise], today: date) -> list[Promise]:
    """Return the open promises whose day is today or over."""
    return [one for one in open_promises(promises) if one.by <= today]


def kept_promises(promises: Iterable[Promise]) -> list[Promise]:
    """Return the promises that were kept, the latest first."""
    return sorted((one for one in promises if one.state == KEPT), key=_marked, reverse=True)


def missed_lately(promises: Iterable[Promise], today: date) -> list[Promise]:
    """Return the missed promises that the page still shows: for fourteen days, then they fade."""
    missed = (one for one in promises if one.state == MISSED)
    return sorted(
        (one for one in missed if today - _marked(one) < FADES_AFTER), key=_marked, reverse=True
    )


def faded(promise: Promise, today: date) -> bool:
    """Whether a promise stands on no page that looks back: missed, or left unmarked, two weeks ago."""
    if promise.state == MISSED:
        return today - _marked(promise) >= FADES_AFTER
    return promise.is_open and today - promise.by >= FADES_AFTER


def _by(promise: Promise) -> date:
    return promise.by


def _marked(promise: Promise) -> date:
    return promise.marked_on or promise.by
