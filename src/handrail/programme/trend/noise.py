"""What is left of a line once noise that lasts from week to week is taken into account.

Noise is taken to be normal and to fade from one week to the next; each person's level is taken to be
anything. Everything that compares a line with answers is then a sum over products, worked out once
for each person and reused for every size of noise.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import log
from operator import mul
from typing import NamedTuple

from handrail.programme.trend.weeks import Series


class Met(NamedTuple):
    """How one line meets the answers. agrees: with them. weighs: by itself. Both without the level."""

    agrees: float
    weighs: float


class Line(NamedTuple):
    """A line as seen through one person's noise. met: see there. pulls: at each place, for `crossing`."""

    met: Met
    pulls: tuple[float, ...]


class Lens:
    """One person's answers, seen with noise of which a share is remembered from week to week.

    rest: what no line explains, before one is tried. bend: what the spread of answers in time adds to
    every likelihood. count: how many answers.
    """

    def __init__(self, seen: Series, remembered: float) -> None:
        """seen: the answers. remembered: how much of one stretch's noise is there in the next."""
        self.count = len(seen.places)
        self._places = seen.places
        self._index = {place: index for index, place in enumerate(seen.places)}
        self._own, self._next = [1.0] * self.count, [0.0] * self.count
        lasting = 0.0
        for index, (earlier, later) in enumerate(pairwise(seen.places)):
            kept = remembered ** (later - earlier)
            fresh = 1.0 - kept * kept
            self._own[index] += kept * kept / fresh
            self._own[index + 1] += kept * kept / fresh
            self._next[index] = -kept / fresh
            lasting += log(fresh)
        self._before = [0.0, *self._next[:-1]]
        self._level = self._through([1.0] * self.count)
        self._weight = sum(self._level)
        drawn = self._through(seen.values)
        height = sum(drawn) / self._weight
        self._answers = [
            value - height * level for value, level in zip(drawn, self._level, strict=True)
        ]
        self.rest: float = sum(map(mul, self._answers, seen.values))
        self.bend = -0.5 * (lasting + log(self._weight))

    def _through(self, values: Sequence[float]) -> list[float]:
        """Return values weighed by how much each, beside its neighbours, says anew."""
        earlier, later = (0.0, *values[:-1]), (*values[1:], 0.0)
        return [
            own * value + before * low + after * high
            for own, value, before, low, after, high in zip(
                self._own, values, self._before, earlier, self._next, later, strict=True
            )
        ]

    def line(self, curve: Sequence[float]) -> Line:
        """Look at a line over all stretches."""
        values = [curve[place] for place in self._places]
        through = self._through(values)
        height = sum(through) / self._weight
        pulls = tuple(
            pull - height * level for pull, level in zip(through, self._level, strict=True)
        )
        return Line(Met(sum(map(mul, self._answers, values)), sum(map(mul, pulls, values))), pulls)

    def spell(self, begin: int, heights: Sequence[float]) -> Met:
        """Look at a line that is above the level for a few stretches, so high in each."""
        inside = [
            (self._index[begin + step], height)
            for step, height in enumerate(heights)
            if begin + step in self._index
        ]
        leans = sum(self._level[index] * height for index, height in inside)
        weighs = sum(self._own[index] * height * height for index, height in inside)
        weighs += 2.0 * sum(
            self._next[index] * height * after
            for (index, height), (_later, after) in pairwise(inside)
        )
        agrees = sum(self._answers[index] * height for index, height in inside)
        return Met(agrees, weighs - leans * leans / self._weight)

    def crossing(self, line: Line, place: int) -> float:
        """Return how much a line shares with one step up at a single stretch."""
        index = self._index.get(place)
        return 0.0 if index is None else line.pulls[index]
