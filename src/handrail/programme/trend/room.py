"""How much of a change the scale has room for: nobody can answer above its top or below its bottom."""

from bisect import bisect_left
from functools import cache
from math import erf, exp, pi, sqrt

LOWEST, HIGHEST = 1.0, 5.0
BLUR = 0.4  # spread of single answers round where a person stands, in steps
FINE = 0.05  # how far apart the levels of the table lie
LEVELS = tuple(number * FINE for number in range(-20, 141))


def answered(level: float) -> float:
    """Return how high the answers of somebody are, on the middle, who stands at a level."""
    return level + _cut(LOWEST - level) - _cut(level - HIGHEST)


def _cut(beyond: float) -> float:
    """Return how much an end of the scale takes away from answers that would lie beyond it."""
    far = beyond / BLUR
    return beyond * 0.5 * (1.0 + erf(far / sqrt(2.0))) + BLUR * exp(-0.5 * far * far) / sqrt(
        2.0 * pi
    )


def room_for(middle: float, share: float) -> float:
    """Return how much is left of a change of one step, where a person's answers had a middle.

    share: for which part of the time they stood a step higher, on average.
    """
    middles, rooms = _rooms(share)
    at = min(max(bisect_left(middles, middle), 1), len(middles) - 1)
    low, high = middles[at - 1], middles[at]
    part = min(max((middle - low) / (high - low), 0.0), 1.0)
    return rooms[at - 1] + part * (rooms[at] - rooms[at - 1])


@cache
def _rooms(share: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Tabulate the middle of answers, and the room, for every level."""
    pairs = [(answered(level), answered(level + 1.0)) for level in LEVELS]
    middles = tuple(low * (1.0 - share) + high * share for low, high in pairs)
    return middles, tuple(high - low for low, high in pairs)
