"""How likely each shape is, by how well it explains what was answered."""

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import cycle, islice
from math import exp, fsum, log
from operator import add

from handrail.programme.trend.curves import (
    RAMPS,
    RAMPS_WITH_A_BAD_WEEK,
    curves,
)
from handrail.programme.trend.gains import View, gains, view
from handrail.programme.trend.noise import Lens
from handrail.programme.trend.shape import Shape
from handrail.programme.trend.table import Table
from handrail.programme.trend.weeks import Course

EACH_ALIKE = tuple(shape for shape in Shape if shape is not Shape.APART)
EVEN = (1.0,)
SHARES = tuple(ramp.share for ramp in RAMPS)
OFTEN: Mapping[Shape, Sequence[float]] = {
    Shape.RISES: SHARES,
    Shape.FALLS: SHARES,
    Shape.RISES_WITH_A_BAD_WEEK: SHARES[:RAMPS_WITH_A_BAD_WEEK],
}


def shares(course: Course, table: Table) -> dict[Shape, float]:
    """Return how likely each shape is: shares of one."""
    scores: dict[Shape, list[float]] = {shape: [] for shape in Shape}
    for remembered in table.remembered:
        views = [view(seen, course, remembered) for seen in course.people]
        for spread in table.noise:
            variance = spread * spread * calmer(course.weeks, remembered)
            flat = sum(level_likelihood(one.lens, variance * one.calm) for one in views)
            for shape, score in explained(views, course, table, variance).items():
                scores[shape].append(flat + score)
    return normed({shape: log_mean(found) for shape, found in scores.items() if found}, table)


def calmer(weeks: int, remembered: float) -> float:
    """Return how much of the noise is left, in the square, in the middle of several weeks."""
    return (1.0 + 2.0 * sum((1.0 - k / weeks) * remembered**k for k in range(1, weeks))) / weeks


def level_likelihood(lens: Lens, variance: float) -> float:
    """Return how well a level line explains the answers."""
    return lens.bend - 0.5 * (lens.rest / variance + (lens.count - 1) * log(variance))


def explained(
    views: Sequence[View], course: Course, table: Table, variance: float
) -> dict[Shape, float]:
    """Return how much better than a level line each shape explains everybody’s answers."""
    drawn = curves(course.stretches, course.weeks)
    everybody = [gains(one, course.weeks, table, variance * one.calm) for one in views]
    often = {**OFTEN, Shape.FADES: [spell.share for spell in drawn.spells]}
    found: dict[Shape, float] = {
        shape: log_mean(reduce(added, (one[shape] for one in everybody)), often.get(shape, EVEN))
        for shape in EACH_ALIKE
        if everybody[0][shape]
    }
    if course.both:
        one, other = everybody
        either = (
            added(one[Shape.RISES], other[Shape.FALLS]),
            added(one[Shape.FALLS], other[Shape.RISES]),
        )
        found[Shape.APART] = log_mean([log_mean(ways, OFTEN[Shape.RISES]) for ways in either])
    return found


def added(one: Sequence[float], other: Sequence[float]) -> Sequence[float]:
    """Add two rows."""
    return list(map(add, one, other))


def log_mean(scores: Sequence[float], often: Sequence[float] = EVEN) -> float:
    """Return the logarithm of the mean of what the scores are logarithms of.

    often: how often each counts, over and over; all alike when left out.
    """
    most = max(scores)
    counts = list(islice(cycle(often), len(scores)))
    together = fsum(count * exp(score - most) for count, score in zip(counts, scores, strict=True))
    return most + log(together / fsum(counts))


def normed(scores: Mapping[Shape, float], table: Table) -> dict[Shape, float]:
    """Turn scores into shares of one, apart counting as often as the table says."""
    most = max(scores.values())
    weights = {shape: exp(score - most) for shape, score in scores.items()}
    if Shape.APART in weights:
        weights[Shape.APART] *= table.apart
    whole = fsum(weights.values())
    return {shape: weights.get(shape, 0.0) / whole for shape in Shape}
