"""The honest reading beside what was agreed: hopes past their day, and harm that went on after it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.reading.kept_reading import KeptReading, newest
from handrail.programme.repair.hope import MET, Hope
from handrail.programme.repair.limit import Tested
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.words import _

PASSED = _("What you hoped to see by then is not here, or only in part.")
HARM = _("Since then you have marked what should not go on:")
THINK_AGAIN = _(
    "It is reasonable to think again about staying. Nobody decides that for you, and it need not be "
    "today."
)
AFRAID = _("A week in which you did not feel safe at all.")
CROSSED = _("A day when something was crossed that is not up for discussion.")
READING = _("Harm or fear, in your last look.")


class Since(NamedTuple):
    """What went on after an agreed day. passed: hopes past their day and not met. harm: what was marked."""

    passed: tuple[Hope, ...]
    harm: tuple[str, ...]


def passed(hopes: Iterable[Hope], today: date) -> list[Hope]:
    """Return the hopes whose day is over and which were not answered as met, the oldest first.

    One that was taken up again stands as the newer one.
    """
    every = [*hopes]
    taken_up = {one.follows for one in every}
    over = (one for one in every if one.by < today and one.id not in taken_up)
    return sorted((one for one in over if one.answer != MET), key=lambda one: one.by)


def first_day_over(hopes: Iterable[Hope], today: date) -> date | None:
    """Return the first agreed day that passed without what was hoped for; None while there is none."""
    over = (one.by for one in hopes if one.by < today and one.answer != MET)
    return min(over, default=None)


def since(
    hopes: Iterable[Hope],
    check_ins: Iterable[CheckIn],
    tested: Iterable[Tested],
    readings: Iterable[KeptReading],
    today: date,
) -> Since:
    """Return what the record shows after the first agreed day that passed without what was hoped for."""
    every = [*hopes]
    day = first_day_over(every, today)
    if day is None:
        return Since((), ())
    last = newest(readings)
    harm = (
        (AFRAID, any(one.says_unsafe and one.day > day for one in check_ins)),
        (CROSSED, any(one.crossed and one.day > day for one in tested)),
        (READING, last is not None and last.unsafe and last.made_on > day),
    )
    return Since(tuple(passed(every, today)), tuple(words for words, marked in harm if marked))
