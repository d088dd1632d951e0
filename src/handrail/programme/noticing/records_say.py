"""What the records of a person say, in words: no totals, no rates, nothing about the other one."""

from datetime import date
from typing import NamedTuple

from handrail.programme.noticing.seen import Seen
from handrail.programme.reading.kept_reading import newest
from handrail.programme.repair.apology import repeated_apologies, unrepaired
from handrail.programme.repair.hope import ANSWERS, NOT, answered_hopes
from handrail.programme.repair.limit import gave_way_again, in_use
from handrail.programme.repair.promise import STATES, Promise, faded, missed_lately
from handrail.programme.rhythm.care import lasting_decline
from handrail.programme.words import _

AT_MOST = 5  # of one sort: the latest are said, the older ones stand on their own page

CARE_DECLINES = _("Your sleep, movement or meals have been getting less for some weeks.")
APOLOGY_AGAIN = _("You apologised for the same thing again")
NOT_REPAIRED = _("What you promised with this apology was missed")
PROMISE_MISSED = _("You promised this, and missed it")
LIMIT_GAVE_WAY = _("A limit of yours that gave way the last two times")
SHOWED = _("What your answers showed")


class Fact(NamedTuple):
    """One thing the records say. words: ours. own: the person's own words it is about.

    day: its day, or None. reading: the heading of a reading, in words of ours, where it is one.
    """

    words: str
    own: str = ""
    day: date | None = None
    reading: str = ""


def joined_with_a_look(seen: Seen) -> tuple[Fact, ...]:
    """Return what stands beside the answers about whether change is likely (A2).

    In an unsafe reading only what a person's own body says: nothing that could read as blame.
    """
    if seen.unsafe:
        return care(seen)
    return (*care(seen), *apologies(seen), *hopes(seen, only_unmet=True))


def beside_a_weighing(seen: Seen) -> tuple[Fact, ...]:
    """Return what stands beside for and against (W1): looks, hopes, promises, limits, self-care."""
    if seen.unsafe:
        return (*readings(seen), *care(seen))
    return (
        *readings(seen),
        *hopes(seen),
        *care(seen),
        *limits(seen),
        *promises(seen),
        *apologies(seen),
    )


def in_a_trial(seen: Seen) -> tuple[Fact, ...]:
    """Return what became of hopes and of own promises; seen holds those of the trial's weeks.

    A promise that was missed fades here as it does anywhere.
    """
    there = (one for one in seen.promises if one.marked_on and not faded(one, seen.today))
    marked = sorted(there, key=_marked)
    said = (
        Fact(STATES[one.state], one.what, one.marked_on) for one in marked if one.state in STATES
    )
    return (*hopes(seen), *said)


def readings(seen: Seen) -> tuple[Fact, ...]:
    """Return the first and the newest kept look."""
    last = newest(seen.readings)
    if last is None:
        return ()
    first = min(seen.readings, key=lambda one: one.made_on)
    looks = (last,) if first.id == last.id else (first, last)
    return tuple(Fact(SHOWED, day=one.made_on, reading=one.heading) for one in looks)


def hopes(seen: Seen, *, only_unmet: bool = False) -> tuple[Fact, ...]:
    """Return the hopes that came to their day, and what was answered."""
    found = (one for one in answered_hopes(seen.hopes) if one.answer == NOT or not only_unmet)
    return tuple(Fact(ANSWERS[one.answer], one.what, one.answered_on) for one in [*found][:AT_MOST])


def care(seen: Seen) -> tuple[Fact, ...]:
    """Return the sentence about a lasting decline, if there is one."""
    return (Fact(CARE_DECLINES),) if lasting_decline(seen.day_notes, seen.today) else ()


def limits(seen: Seen) -> tuple[Fact, ...]:
    """Return the limits in use that did not hold the last two times."""
    gave_way = (one for one in in_use(seen.limits) if gave_way_again(one, seen.tested))
    return tuple(Fact(LIMIT_GAVE_WAY, one.when) for one in gave_way)


def promises(seen: Seen) -> tuple[Fact, ...]:
    """Return the person's own promises missed in the last two weeks; older ones have faded."""
    return tuple(
        Fact(PROMISE_MISSED, one.what, one.marked_on)
        for one in missed_lately(seen.promises, seen.today)
        if not one.apology
    )


def apologies(seen: Seen) -> tuple[Fact, ...]:
    """Return apologies made again, and those whose repair was missed."""
    again = repeated_apologies(seen.apologies)
    missed = [one for one in unrepaired(seen.apologies, seen.promises) if one not in again]
    return (
        *(Fact(APOLOGY_AGAIN, one.did, one.written_on) for one in again[:AT_MOST]),
        *(Fact(NOT_REPAIRED, one.did, one.written_on) for one in missed[:AT_MOST]),
    )


def _marked(promise: Promise) -> date:
    return promise.marked_on or promise.by
