"""What the daily notes show over weeks: a middle for each week, and whether something lastingly fell."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import fmean, median_low

from handrail.programme.rhythm.day_note import CARES, DayNote, amount_of

A_WEEK = timedelta(days=7)
FORTNIGHT = timedelta(days=14)
BEFORE = timedelta(weeks=8)
LEAST_LATELY, LEAST_BEFORE = 5, 10  # days with an answer, in each fortnight and in the weeks before
FALL = 0.6  # of a step on the scale from little to enough


def given(notes: Iterable[DayNote], name: str) -> list[tuple[date, int]]:
    """Return the answers for one of the three by their day, the first first."""
    found = ((note.day, amount_of(note, name)) for note in notes)
    return sorted((day, amount) for day, amount in found if amount is not None)


def by_week(answers: Iterable[tuple[date, int]]) -> list[tuple[date, int]]:
    """Return the middle answer of each week that has one, by the week's Monday."""
    weeks: dict[date, list[int]] = {}
    for day, amount in answers:
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(amount)
    return [(monday, median_low(amounts)) for monday, amounts in sorted(weeks.items())]


def lasting_decline(notes: Iterable[DayNote], today: date) -> bool:
    """Whether sleep, movement or meals fell, and stayed lower for four weeks.

    Both of the last two fortnights must lie below the eight weeks before them; too few answered
    days show nothing.
    """
    kept = [*notes]
    return any(_fell([*given(kept, care.name)], today) for care in CARES)


def _fell(answers: Sequence[tuple[date, int]], today: date) -> bool:
    latest = _between(answers, today - FORTNIGHT, today)
    earlier = _between(answers, today - 2 * FORTNIGHT, today - FORTNIGHT)
    before = _between(answers, today - 2 * FORTNIGHT - BEFORE, today - 2 * FORTNIGHT)
    if min(len(latest), len(earlier)) < LEAST_LATELY or len(before) < LEAST_BEFORE:
        return False
    return max(fmean(latest), fmean(earlier)) <= fmean(before) - FALL


def _between(answers: Iterable[tuple[date, int]], after: date, until: date) -> list[int]:
    return [amount for day, amount in answers if after < day <= until]
