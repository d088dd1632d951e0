"""A small chart as plain numbers: what a template needs to draw it without a calculation.

A part hands over answers by their day; `chart` says where each dot, line and word stands. Weeks are
the unit: one dot a week at most, weeks without an answer are gaps, setbacks are small brackets below
the lowest line. There are no targets and no arrows, and the sentence and the table say everything
the picture says.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from handrail.programme.trend.weeks import begins as begins_after_a_gap
from handrail.web.ui.part import Words

LEFT, RIGHT = 116, 462
TOP, BOTTOM = 32, 196
LEAST_WEEKS, MOST_WEEKS = 12, 26
A_WEEK = timedelta(days=7)


class Answer(NamedTuple):
    """One answer. day: any of its week. value: on the scale. words: as the table says it."""

    day: date
    value: float
    words: Words


class Mark(NamedTuple):
    """Something that happened. day: when. words: as the table and, for a look, the picture say it."""

    day: date
    words: Words


class Step(NamedTuple):
    """A line of the scale. y: where. words: beside it, or empty."""

    y: int
    words: Words


class Dot(NamedTuple):
    """A place in the picture."""

    x: int
    y: int


class Label(NamedTuple):
    """Words at a place along the picture. anchor: which part of them stands there."""

    x: int
    words: Words
    anchor: str = "middle"


class Row(NamedTuple):
    """A week in the table. day: its Monday. answer: in words, or empty. notes: what happened."""

    day: date
    answer: Words
    notes: tuple[Words, ...]


@dataclass(frozen=True)
class Chart:
    """What the template draws. name: for ids. about: whose answers. sentence: what it shows."""

    name: str
    title: Words
    about: Words
    sentence: str
    steps: tuple[Step, ...]
    dots: tuple[Dot, ...]
    line: str
    brackets: tuple[Dot, ...]
    looks: tuple[Label, ...]
    weeks: tuple[Label, ...]
    rows: tuple[Row, ...]
    left: int = LEFT
    right: int = RIGHT


class _Frame(NamedTuple):
    """The weeks of a picture and the values of its scale. first: the number of the first week."""

    begins: date
    weeks: int
    first: int
    lowest: float
    highest: float

    def x(self, day: date) -> int:
        return round(LEFT + (RIGHT - LEFT) * self.week(day) / (self.weeks - 1))

    def y(self, value: float) -> int:
        return round(BOTTOM - (BOTTOM - TOP) * (value - self.lowest) / (self.highest - self.lowest))

    def week(self, day: date) -> int:
        return (_monday(day) - self.begins).days // 7

    def holds(self, day: date) -> bool:
        return 0 <= self.week(day) < self.weeks


def chart(
    name: str,
    title: Words,
    answers: Iterable[Answer],
    *,
    scale: Mapping[int, Words],
    sentence: str,
    about: Words = "",
    setbacks: Iterable[Mark] = (),
    looks: Iterable[Mark] = (),
    begins: date | None = None,
    ends: date | None = None,
) -> Chart | None:
    """Return the chart of some answers, or None where there are none.

    scale: words at some of its values, the lowest and the highest among them. begins: the day the
    weeks are counted from. ends: the day they go on to, such as today. Of more than half a year the
    last half-year with an answer in it is drawn.
    """
    given = _of_one_time(answers)
    if not given:
        return None
    frame = _frame(given, scale, begins, ends)
    shown = [answer for answer in given if frame.holds(answer.day)]
    fell = [mark for mark in setbacks if frame.holds(mark.day)]
    looked = sorted((mark for mark in looks if frame.holds(mark.day)), key=lambda mark: mark.day)
    dots = tuple(Dot(frame.x(answer.day), frame.y(answer.value)) for answer in shown)
    return Chart(
        name=name,
        title=title,
        about=about,
        sentence=sentence,
        steps=tuple(Step(frame.y(value), words) for value, words in scale.items()),
        dots=dots,
        line=_line(shown, dots, frame),
        brackets=tuple(dict.fromkeys(Dot(frame.x(mark.day), BOTTOM) for mark in fell)),
        looks=_looks(looked, frame),
        weeks=_week_numbers(frame),
        rows=_rows(shown, [*looked, *fell]),
    )


def _of_one_time(answers: Iterable[Answer]) -> list[Answer]:
    """Return the answers after the last gap of half a year, by their day: weeks are counted from there."""
    given = sorted(answers, key=lambda answer: answer.day)
    return [one for one in given if one.day >= begins_after_a_gap(each.day for each in given)]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _frame(
    given: Sequence[Answer], scale: Mapping[int, Words], begins: date | None, ends: date | None
) -> _Frame:
    """Return the weeks to draw: never so few that the picture shouts, never without an answer."""
    newest, counted = given[-1].day, _monday(min(begins or given[0].day, given[0].day))
    until = max(min(ends or newest, newest + (MOST_WEEKS - 1) * A_WEEK), newest)
    weeks = (_monday(until) - counted).days // 7 + 1
    drawn = min(max(weeks, LEAST_WEEKS), MOST_WEEKS)
    left_out = max(weeks - drawn, 0)
    return _Frame(counted + left_out * A_WEEK, drawn, left_out + 1, min(scale), max(scale))


def _line(shown: Sequence[Answer], dots: Sequence[Dot], frame: _Frame) -> str:
    """Return the path through the dots; it lifts where a week has no answer."""
    pieces = [f"M{dots[0].x} {dots[0].y}"]
    for (before, after), dot in zip(pairwise(shown), dots[1:], strict=True):
        gap = frame.week(after.day) - frame.week(before.day) > 1
        pieces.append(f"{'M' if gap else 'L'}{dot.x} {dot.y}")
    return " ".join(pieces)


def _looks(looked: Sequence[Mark], frame: _Frame) -> tuple[Label, ...]:
    """Return where looks stand; only the first and the last bear words, which would overlap."""
    places = [frame.x(mark.day) for mark in looked]
    middle = (LEFT + RIGHT) // 2
    labels = []
    for number, (mark, x) in enumerate(zip(looked, places, strict=True)):
        named = number == 0 or (number == len(looked) - 1 and x - places[0] > middle - LEFT)
        anchor = "start" if x < LEFT + 40 else "end" if x > RIGHT - 40 else "middle"
        labels.append(Label(x, mark.words if named else "", anchor))
    return tuple(labels)


def _week_numbers(frame: _Frame) -> tuple[Label, ...]:
    """Return the numbers below the picture: the first week, then every few."""
    last = frame.first + frame.weeks - 1
    every = 4 if frame.weeks <= 4 * 4 else 8
    numbers = [frame.first, *range(every, last + 1, every)]
    kept = [n for n in numbers if n == frame.first or n >= frame.first + every // 2]
    return tuple(Label(frame.x(frame.begins + (n - frame.first) * A_WEEK), str(n)) for n in kept)


def _rows(shown: Iterable[Answer], marks: Iterable[Mark]) -> tuple[Row, ...]:
    """Return a row for each week with an answer or a mark, the first week first."""
    said = {_monday(answer.day): answer.words for answer in shown}
    happened: dict[date, list[Words]] = {}
    for mark in marks:
        happened.setdefault(_monday(mark.day), []).append(mark.words)
    weeks = sorted(said.keys() | happened.keys())
    return tuple(Row(week, said.get(week, ""), tuple(happened.get(week, ()))) for week in weeks)
