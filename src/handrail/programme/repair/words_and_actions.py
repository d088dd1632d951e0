"""Words and actions: each apology, its promise, and what became of it, as one line over time."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.programme.words import _

TITLE = _("Words and actions")
WRITTEN, SAID, PROMISED, AHEAD = "written", "said", "promised", "ahead"
WORDS: dict[str, str] = {
    WRITTEN: _("You put it into words"),
    SAID: _("You said it"),
    PROMISED: _("You promised"),
    MOVED: _("You moved it"),
    KEPT: _("You kept it"),
    MISSED: _("You missed it"),
    AHEAD: _("The day you named"),
}
_ORDER = tuple(WORDS)
NO_PROMISE = _("No promise came of it so far.")
LATEST: dict[str, str] = {
    "": _("What you promised is still to be kept."),
    MOVED: _("What you promised has another day now."),
    KEPT: _("What you promised last, you kept."),
    MISSED: _("What you promised last was missed."),
}


class Point(NamedTuple):
    """One day on the line. what: a key of WORDS. text: own words, if any belong to it."""

    day: date
    what: str
    text: str = ""

    @property
    def words(self) -> str:
        """What it was, in words of the programme."""
        return WORDS[self.what]

    @property
    def is_ahead(self) -> bool:
        """Whether it is a day somebody waits for, not one that was."""
        return self.what == AHEAD


class Act(NamedTuple):
    """Everything about one thing a person did. title: as first owned. latest: where it stands."""

    title: str
    latest: str
    points: tuple[Point, ...]


def acts(apologies: Iterable[Apology], promises: Iterable[Promise]) -> list[Act]:
    """Return a line for each thing that was apologised for, the one touched last in front."""
    every = sorted(apologies, key=lambda one: one.written_on)
    by_id = {one.id: one for one in every}
    about: dict[str, list[Apology]] = {}
    for one in every:
        about.setdefault(first_of(one, by_id), []).append(one)
    made = [*promises]
    lines = [_act(by_id[first], own, made) for first, own in about.items()]
    return sorted(lines, key=lambda act: act.points[-1].day, reverse=True)


def first_of(apology: Apology, by_id: dict[str, Apology]) -> str:
    """Return the id of the first apology for the same thing; its own where it is the first."""
    seen = [apology.id]
    while (earlier := by_id[seen[-1]].again_of) in by_id:
        if earlier in seen:  # a circle: one of it stands for all, always the same one
            return min(seen[seen.index(earlier) :])
        seen.append(earlier)
    return seen[-1]


def _act(first: Apology, own: list[Apology], promises: list[Promise]) -> Act:
    ids = {one.id for one in own}
    made = sorted((one for one in promises if one.apology in ids), key=lambda one: one.made_on)
    found = [point for one in own for point in _of_words(one, first)]
    found += [point for one in made for point in _of_promise(one)]
    found.sort(key=lambda point: (point.day, _ORDER.index(point.what)))
    return Act(first.did, LATEST[made[-1].state] if made else NO_PROMISE, tuple(found))


def _of_words(apology: Apology, first: Apology) -> list[Point]:
    """Return the days of its words; those of the first stand above the line already."""
    text = "" if apology is first else apology.did
    written = Point(apology.written_on, WRITTEN, text)
    return [written, Point(apology.said_on, SAID)] if apology.said_on else [written]


def _of_promise(promise: Promise) -> list[Point]:
    points = [Point(promise.made_on, PROMISED, promise.what)]
    if promise.state and promise.marked_on:
        points.append(Point(promise.marked_on, promise.state))
    if promise.is_open:
        points.append(Point(promise.by, AHEAD))
    return points
