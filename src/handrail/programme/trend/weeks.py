"""Answers as they are given, and what each person said week by week."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple, Protocol

WEEK = 7  # days
FEWEST = 4  # days with an answer, before which it is too early
ROUNDS = 3  # after which the levels of three ratings and their weeks no longer move each other
LONG_GAP = timedelta(weeks=26)  # what was said before it is of another time
MOST_STRETCHES = 24  # that are looked at: of a long time each is several weeks


class Rated(Protocol):
    """Whatever holds one day’s ratings from 1 to 5, each of which may be missing."""

    @property
    def day(self) -> date:
        """The day the answers are about."""

    @property
    def closeness(self) -> float | None:
        """How close they felt."""

    @property
    def safety(self) -> float | None:
        """How safe they felt."""

    @property
    def hope(self) -> float | None:
        """How hopeful they felt."""


class Answers(NamedTuple):
    """One day’s ratings by one person, as other programs give them."""

    day: date
    who: str
    closeness: float | None = None
    safety: float | None = None
    hope: float | None = None

    @property
    def ratings(self) -> tuple[float | None, ...]:
        """The three ratings in their order."""
        return self[2:]

    @property
    def is_rated(self) -> bool:
        """Whether anything was rated."""
        return any(rating is not None for rating in self.ratings)


class Series(NamedTuple):
    """What one person said. places: which stretches have an answer, rising. values: how high each was."""

    places: tuple[int, ...]
    values: tuple[float, ...]


class Course(NamedTuple):
    """All that was said, in stretches of time.

    people: a series each. stretches: how many there are from the first answer to the last. weeks: in
    one stretch; one, unless the answers cover a long time.
    """

    people: tuple[Series, ...]
    stretches: int
    weeks: int

    @property
    def both(self) -> bool:
        """Whether two people answered."""
        return len(self.people) == 2


def answered_days(answers: Iterable[Answers]) -> list[date]:
    """Return the days with at least one rating, rising."""
    return sorted({one.day for one in answers if one.is_rated})


def begins(days: Iterable[date]) -> date:
    """Return the first of some days after the last gap of half a year; the first of all without one."""
    rising = sorted(days)
    after = (later for earlier, later in pairwise(rising) if later - earlier > LONG_GAP)
    return max(after, default=rising[0])


def course(answers: Iterable[Answers]) -> Course:
    """Put answers, some of them rated, into weeks; those of a long time into longer stretches."""
    rated = [one for one in answers if one.is_rated]
    first, last = (end(one.day for one in rated).toordinal() for end in (min, max))
    length = stretch_length(last - first)
    people: dict[str, list[tuple[int, Answers]]] = defaultdict(list)
    for one in rated:
        people[one.who].append((placed(one.day.toordinal() - first, length), one))
    return Course(
        people=tuple(series(people[who]) for who in sorted(people)),
        stretches=placed(last - first, length) + 1,
        weeks=max(length // WEEK, 1),
    )


def weeks_between(first: date, last: date) -> int:
    """Return how many weeks two days and all between them belong to, counted from the first."""
    return placed((last - first).days, WEEK) + 1


def stretch_length(span: int) -> int:
    """Return how many days a stretch has: a week, unless all days lie closely together or far apart."""
    weeks = placed(span, WEEK) + 1
    if weeks < FEWEST:
        return max(span // (FEWEST - 1), 1)
    return WEEK * -(-weeks // MOST_STRETCHES)


def placed(days: int, length: int) -> int:
    """Number the stretch that holds a day, counted in days from the first answer.

    A day or two early or late is still the same week.
    """
    slack = length // 2 if length <= WEEK else WEEK // 2
    return (days + slack) // length


def series(given: Iterable[tuple[int, Answers]]) -> Series:
    """Return how high a person’s answers were in each stretch.

    One rating may stand higher than the others by habit. Where it is missing that must not look like
    a change, so each rating’s usual distance from the others is taken off first.
    """
    cells: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for place, one in given:
        cells[place] += [
            (kind, rating) for kind, rating in enumerate(one.ratings) if rating is not None
        ]
    habits = usual_distances(list(cells.values()))
    middle = fmean(habits.values())
    places = tuple(sorted(cells))
    return Series(
        places,
        tuple(
            fmean([rating - habits[kind] for kind, rating in cells[at]]) + middle for at in places
        ),
    )


def usual_distances(cells: list[list[tuple[int, float]]]) -> dict[int, float]:
    """Return how high each kind of rating usually is, once what each week was like is taken off."""
    by_kind: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, cell in enumerate(cells):
        for kind, rating in cell:
            by_kind[kind].append((number, rating))
    weeks = [0.0] * len(cells)
    habits: dict[int, float] = {}
    for _round in range(ROUNDS):
        habits = {
            kind: fmean([rating - weeks[number] for number, rating in given])
            for kind, given in by_kind.items()
        }
        weeks = [fmean([rating - habits[kind] for kind, rating in cell]) for cell in cells]
    return habits
