"""Couples whose truth is known: seven shapes under noise, personal levels and gaps.

What the description leaves open is drawn anew for every couple, so that nothing is fitted to one
way of reading it: how long a week is remembered, how noise is shared between the three ratings and
between the two people, when a change starts and how fast it comes, how whole steps are made, whether
a gap is a week or one rating. `World` narrows that down where a test wants one reading of it.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
SHAPES = ("better", "worse", "flat", "fades", "dip", "up-then-below", "apart")
TRUTHS = ("better", "worse", "same", "same", "better", "worse", "apart")
RATINGS = ("closeness", "safety", "hope")
EARLY = 4  # check-in days below which it is too early


@dataclass(frozen=True)
class World:
    """One reading of the description; a pair is a range that each couple is drawn from.

    noise: spread of one rating: nearly all of it lies within ±0.7. remembered: of it, from week to
    week. own: share of the noise that each of the three ratings has for itself. together: share of a
    person's common noise that both people have. even: share of couples whose noise is even within
    its bounds, the others' is normal. level: where a person stands at first. size: of a change, in
    steps. differ: how unlike the two people's changes are. begins, steepness: when a change starts
    and how fast it comes, in parts of the time; steepness 0 takes all of it. fortnight, bad_week,
    turn: where in the time they are. better, deeper, top: how high a fortnight is, how deep a bad
    week, how high the first rise. alone: share of couples of whom one answers. gaps: share of weeks
    missing. singly: share of couples whose ratings go missing one by one, not by weeks. few: share
    who only just began. whole: share who give whole steps.
    """

    noise: tuple[float, float] = (0.32, 0.48)
    remembered: tuple[float, float] = (0.2, 0.7)
    own: tuple[float, float] = (0.7, 1.0)
    together: tuple[float, float] = (0.0, 0.2)
    even: float = 0.4
    level: tuple[float, float] = (1.7, 4.3)
    size: tuple[float, float] = (0.8, 1.2)
    differ: tuple[float, float] = (0.0, 0.1)
    begins: tuple[float, float] = (0.0, 0.15)
    steepness: tuple[float, float] = (0.0, 0.3)
    fortnight: tuple[float, float] = (0.1, 0.7)
    better: tuple[float, float] = (0.9, 1.3)
    bad_week: tuple[float, float] = (0.3, 0.95)
    deeper: tuple[float, float] = (1.0, 2.0)
    turn: tuple[float, float] = (0.25, 0.5)
    top: tuple[float, float] = (0.4, 1.0)
    alone: float = 0.35
    gaps: tuple[float, float] = (0.0, 0.3)
    singly: float = 0.15
    few: float = 0.04
    whole: float = 0.9


# Other readings of the same description, some of them harder.
WORLDS = {
    "as read here": World(),
    "straight lines, even noise": World(
        even=1.0, begins=(0.0, 0.0), steepness=(0.0, 0.0), differ=(0.0, 0.0), own=(1.0, 1.0)
    ),
    "noise shared by the three ratings": World(noise=(0.25, 0.35), own=(0.0, 0.3)),
    "changes that come late or at once": World(begins=(0.0, 0.35), steepness=(0.2, 0.7)),
    "everybody alone, many gaps": World(alone=1.0, gaps=(0.2, 0.3)),
    "noise of a spread of 0.7": World(noise=(0.7, 0.7), own=(1.0, 1.0), remembered=(0.3, 0.3)),
}


class Couples(NamedTuple):
    """Simulated couples. ratings: couple × person × week × rating, NaN where missing."""

    ratings: NDArray[np.float32]
    shape: NDArray[np.int64]
    truth: NDArray[np.str_]


def simulate(number: int, weeks: int, seed: int, world: World | None = None) -> Couples:
    """Draw couples over some weeks."""
    world = world or World()
    draw = np.random.default_rng(seed)
    shape = draw.integers(len(SHAPES), size=number)
    curves = _curves(draw, shape, weeks, world)
    values = curves + _levels(draw, number, world) + _noise(draw, number, weeks, world)
    whole = draw.random((number, 1, 1, 1)) < world.whole
    ratings = np.clip(np.where(whole, np.round(values), values), 1, 5).astype(np.float32)
    _leave_gaps(draw, ratings, shape, world)
    days = (~np.isnan(ratings)).any(axis=(1, 3)).sum(axis=1)
    truth = np.where(days < EARLY, "too-early", np.array(TRUTHS)[shape])
    return Couples(ratings, shape, truth)


def _between(
    draw: np.random.Generator, bounds: tuple[float, float], shape: tuple[int, ...]
) -> Floats:
    return draw.uniform(*bounds, size=shape)


def _levels(draw: np.random.Generator, number: int, world: World) -> Floats:
    level = _between(draw, world.level, (number, 2, 1, 1))
    return level + draw.normal(0, 0.25, (number, 2, 1, 3))


def _noise(draw: np.random.Generator, number: int, weeks: int, world: World) -> Floats:
    """Noise correlated from week to week, partly common to a person's ratings and to both people."""
    spread = _between(draw, world.noise, (number, 1, 1, 1))
    remembered = _between(draw, world.remembered, (number, 1, 1, 1))
    own = _between(draw, world.own, (number, 1, 1, 1))
    together = _between(draw, world.together, (number, 1, 1, 1))
    evenly = draw.random((number, 1, 1, 1)) < world.even

    def fresh(people: int, ratings: int) -> Floats:
        size = (number, people, weeks, ratings)
        even = draw.uniform(-np.sqrt(3), np.sqrt(3), size)
        moved = np.where(evenly, even, draw.normal(size=size))
        for week in range(1, weeks):
            moved[:, :, week] = (
                remembered[:, :, 0] * moved[:, :, week - 1]
                + np.sqrt(1 - remembered[:, :, 0] ** 2) * moved[:, :, week]
            )
        return moved

    common = np.sqrt(together) * fresh(1, 1) + np.sqrt(1 - together) * fresh(2, 1)
    return spread * (np.sqrt(own) * fresh(2, 3) + np.sqrt(1 - own) * common)


def _curves(
    draw: np.random.Generator, shape: NDArray[np.int64], weeks: int, world: World
) -> Floats:
    """Where each person stands each week, from where they began."""
    number = len(shape)
    week = np.arange(weeks)[None, None, :]
    size = _between(draw, world.size, (number, 1, 1))
    size = size * (
        1 + _between(draw, world.differ, (number, 2, 1)) * draw.choice([-1, 1], (number, 2, 1))
    )
    ramp = _ramp(draw, number, weeks, world)
    bump = _spell(draw, number, weeks, 2, world.fortnight) * _between(
        draw, world.better, (number, 1, 1)
    )
    dip = _spell(draw, number, weeks, 1, world.bad_week) * _between(
        draw, world.deeper, (number, 1, 1)
    )
    turn = _between(draw, world.turn, (number, 1, 1)) * (weeks - 1)
    top = _between(draw, world.top, (number, 1, 1))
    rises = week / np.maximum(turn, 0.5)
    falls = (week - turn) / (weeks - 1 - turn)
    hill = np.where(week <= turn, top * rises, top - (top + 1) * falls)
    sign = (
        np.where(draw.random((number, 1, 1)) < 0.5, 1.0, -1.0)
        * np.array([1.0, -1.0])[None, :, None]
    )
    made = [
        ramp * size,
        -ramp * size,
        0 * ramp * size,
        bump * size,
        ramp * size - dip,
        hill * size,
        ramp * size * sign,
    ]
    curves: Floats = np.choose(
        shape[:, None, None], [np.broadcast_to(one, (number, 2, weeks)) for one in made]
    )
    return curves[:, :, :, None]


def _ramp(draw: np.random.Generator, number: int, weeks: int, world: World) -> Floats:
    """From 0 to 1: a straight line, or a bend that comes sooner or later and faster or slower."""
    along = (np.arange(weeks) / (weeks - 1))[None, None, :]
    begins = _between(draw, world.begins, (number, 1, 1))
    length = (1 - begins) * (1 - _between(draw, world.steepness, (number, 1, 1)))
    straight = np.clip((along - begins) / length, 0, 1)
    middle, slope = begins + length / 2, 8 / length
    bent = 1 / (1 + np.exp(-slope * (along - middle)))
    return np.where(draw.random((number, 1, 1)) < 0.6, straight, bent)


def _spell(
    draw: np.random.Generator, number: int, weeks: int, long: int, where: tuple[float, float]
) -> Floats:
    """1 for a few weeks, else 0; now and then it comes and goes over a week more."""
    first = np.round(_between(draw, where, (number, 1, 1)) * (weeks - 1))
    first = np.minimum(first, weeks - 1 - long)
    first = np.maximum(first, 1)
    week = np.arange(weeks)[None, None, :]
    inside = (week >= first) & (week < first + long)
    fading = (week == first + long) & (draw.random((number, 1, 1)) < 0.3) & (long > 1)
    heights: Floats = inside + 0.5 * fading
    return heights


def _leave_gaps(
    draw: np.random.Generator, ratings: NDArray[np.float32], shape: NDArray[np.int64], world: World
) -> None:
    number, _people, weeks, _three = ratings.shape
    share = _between(draw, world.gaps, (number, 2, 1, 1))
    singly = draw.random((number, 1, 1, 1)) < world.singly
    gone = draw.random((number, 2, weeks, 1)) < share
    gone_singly = draw.random((number, 2, weeks, 3)) < share
    ratings[np.where(singly, gone_singly, gone)] = np.nan
    alone = (draw.random(number) < world.alone) & (shape != SHAPES.index("apart"))
    ratings[alone, 1] = np.nan
    kept = np.where(draw.random(number) < world.few, draw.integers(1, EARLY, number), weeks)
    ratings[
        np.broadcast_to((np.arange(weeks) >= kept[:, None])[:, None, :, None], ratings.shape)
    ] = np.nan
