"""A sealed trial: what would make me go on, what would make me stop, and a day to look at it.

Written before the trial and shut until its day, also for the person who wrote it: a mark moved a
little each week is no mark. The lock is a promise to oneself and no defence. Deleting is always
possible, and whoever carries everything away carries this too, if they say so (`sealed`).
"""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("A trial, sealed")
SOONEST, LATEST, OFFERED = timedelta(weeks=8), timedelta(weeks=12), timedelta(weeks=10)
GO_ON = _("What would make me go on")
STOP = _("What would make me stop")
OPENS = _("Opens on")
MOST = 5_000


class Trial(Record, frozen=True, kw_only=True, tag="trial"):
    """One trial. sealed_on: the day it was written. opens_on: the day it may be read.

    go_on, stop: own words, which no page shows before that day.
    """

    sealed_on: date
    opens_on: date
    go_on: str
    stop: str

    def told(self) -> Told:
        """Say everything it holds; pages ask `told_on` instead, which waits for its day."""
        return Told(
            TITLE,
            self.sealed_on,
            (
                of_days(OPENS, self.opens_on),
                Line(GO_ON, self.go_on),
                Line(STOP, self.stop),
            ),
        )

    def told_on(self, today: date) -> Told:
        """Say only when it opens, until that day."""
        told = self.told()
        return told if self.is_open(today) else told._replace(lines=told.lines[:1])

    def is_open(self, today: date) -> bool:
        """Whether its day has come."""
        return self.opens_on <= today


def window(sealed_on: date) -> tuple[date, date]:
    """Return the first and the last day a trial written on a day may open."""
    return sealed_on + SOONEST, sealed_on + LATEST


def opened_lately(trials: Iterable[Trial], today: date) -> Trial | None:
    """Return the trial whose day came last and not more than a month ago, or None."""
    month = timedelta(days=30)
    came = [one for one in trials if one.is_open(today) and today - one.opens_on <= month]
    return max(came, key=lambda one: one.opens_on, default=None)
