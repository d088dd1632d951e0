"""What the gentle notes look at: plain records, by kind. Of these only ids, dates and ticks are read."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.close.noticed import Noticed
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing

EIGHT_WEEKS = timedelta(weeks=8)


class Seen(NamedTuple):
    """Everything a note may look at.

    today: the person's date. unsafe: whether the newest reading is one of harm. since: records up
    to this day are old: a note closed on that day must find its reason in newer ones.
    """

    today: date
    unsafe: bool = False
    since: date = date.min
    readings: tuple[KeptReading, ...] = ()
    changes: tuple[SmallChange, ...] = ()
    hopes: tuple[Hope, ...] = ()
    promises: tuple[Promise, ...] = ()
    apologies: tuple[Apology, ...] = ()
    limits: tuple[Limit, ...] = ()
    tested: tuple[Tested, ...] = ()
    weighings: tuple[Weighing, ...] = ()
    trials: tuple[Trial, ...] = ()
    day_notes: tuple[DayNote, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    outside: tuple[OutsideHelp, ...] = ()
    noticed: tuple[Noticed, ...] = ()

    def is_new(self, days: Iterable[date | None]) -> bool:
        """Whether the newest of some days is one whose record is not old."""
        return max((day for day in days if day), default=date.min) > self.since

    def efforts(self) -> list[date]:
        """Return the days on which the person did something towards repair, the old ones left out."""
        days = (
            *(one.since for one in self.changes),
            *(day for one in self.changes for day in one.days),
            *(one.made_on for one in self.promises),
            *(one.written_on for one in self.apologies),
            *(one.since for one in self.limits),
            *(one.day for one in self.tested),
        )
        return [day for day in days if self.since < day <= self.today]

    def lasts(self, days: Iterable[date]) -> bool:
        """Whether some days began eight weeks ago or earlier and still go on."""
        there = [*days]
        if not there:
            return False
        goes_on = self.today - max(there) <= EIGHT_WEEKS / 2
        return goes_on and self.today - min(there) >= EIGHT_WEEKS
