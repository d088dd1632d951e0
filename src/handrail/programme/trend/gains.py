"""How much better than a level line each way of each shape explains one person’s answers."""

from collections.abc import Mapping, Sequence
from math import log
from typing import NamedTuple

from handrail.programme.trend.curves import FORTNIGHT, RAMPS_WITH_A_BAD_WEEK, curves
from handrail.programme.trend.noise import Lens, Line, Met
from handrail.programme.trend.room import room_for
from handrail.programme.trend.shape import Shape
from handrail.programme.trend.table import Size, Table
from handrail.programme.trend.weeks import Course, Series

LEAST_NOISE = 0.2  # of the usual, in the square: left where nearly all answers lie at an end
# For each way a shape can run, in the same order for everybody.
Gains = Mapping[Shape, Sequence[float]]


class View(NamedTuple):
    """One person’s answers, met by every line.

    change_room, fortnight_room: what the scale leaves of a step. calm: what it leaves of the noise, in
    the square: answers near an end of the scale differ less. bad: for each bad week, how it
    meets the answers and what it shares with each of the first ramps.
    """

    lens: Lens
    ramps: tuple[Met, ...]
    hills: tuple[Met, ...]
    fortnights: tuple[Met, ...]
    bad: tuple[tuple[Met, tuple[float, ...]], ...]
    change_room: float
    fortnight_room: float
    calm: float


def view(seen: Series, course: Course, remembered: float) -> View:
    """Let every line meet one person’s answers."""
    lens = Lens(seen, remembered**course.weeks)
    drawn = curves(course.stretches, course.weeks)
    ramps = [lens.line(curve) for curve in drawn.ramps]
    tried: list[Line] = ramps[:RAMPS_WITH_A_BAD_WEEK]
    middle = sum(seen.values) / lens.count
    return View(
        lens=lens,
        ramps=tuple(line.met for line in ramps),
        hills=tuple(lens.line(curve).met for curve in drawn.hills),
        fortnights=tuple(lens.spell(spell.begin, spell.heights) for spell in drawn.spells),
        bad=tuple(
            (lens.spell(place, (1.0,)), tuple(lens.crossing(line, place) for line in tried))
            for place in range(1, course.stretches - 1)
        ),
        change_room=room_for(middle, 0.5),
        calm=max(room_for(middle, 0.5), LEAST_NOISE),
        fortnight_room=room_for(middle, FORTNIGHT / (course.weeks * course.stretches)),
    )


def gains(one: View, weeks: int, table: Table, variance: float) -> Gains:
    """Return how much better than a level line each way of each shape explains one person’s answers."""
    change = scaled(table.change, one.change_room)
    fall = scaled(table.fall, one.change_room)
    fortnight = scaled(table.fortnight, one.fortnight_room * min(FORTNIGHT / weeks, 1.0))
    bad_week = scaled(table.bad_week, 1.0 / weeks)
    return {
        Shape.RISES: [gain(met, change, variance) for met in one.ramps],
        Shape.FALLS: [gain(Met(-met.agrees, met.weighs), change, variance) for met in one.ramps],
        Shape.LEVEL: [0.0],
        Shape.FADES: [gain(met, fortnight, variance) for met in one.fortnights],
        Shape.TURNS: [gain(met, fall, variance) for met in one.hills],
        Shape.RISES_WITH_A_BAD_WEEK: gains_with_a_bad_week(one, change, bad_week, variance),
    }


def scaled(size: Size, room: float) -> Size:
    """Return the size of a change that the scale, or a longer stretch, leaves visible."""
    return Size(size.middle * room, size.spread)


def gain(met: Met, size: Size, variance: float) -> float:
    """Return how much better a line explains answers than a level one, its size being uncertain."""
    free = 1.0 / (size.spread * size.spread)
    weighs = met.weighs / variance + free
    pull = met.agrees / variance + size.middle * free
    return 0.5 * (pull * pull / weighs - size.middle * size.middle * free - log(weighs / free))


def gains_with_a_bad_week(one: View, change: Size, bad_week: Size, variance: float) -> list[float]:
    """Do the same for a change with one bad week: two sizes are uncertain at once."""
    free, bad_free = change.spread**-2, bad_week.spread**-2
    certain = change.middle**2 * free + bad_week.middle**2 * bad_free - log(free * bad_free)
    tried = [
        (number, met.agrees / variance + change.middle * free, met.weighs / variance + free)
        for number, met in enumerate(one.ramps[:RAMPS_WITH_A_BAD_WEEK])
    ]
    found = []
    for met, crossings in one.bad:
        bad_pull = bad_week.middle * bad_free - met.agrees / variance
        bad_weighs = met.weighs / variance + bad_free
        for number, pull, weighs in tried:
            shared = -crossings[number] / variance
            both = weighs * bad_weighs - shared * shared
            fits = bad_weighs * pull * pull - 2.0 * shared * pull * bad_pull + weighs * bad_pull**2
            found.append(0.5 * (fits / both - certain - log(both)))
    return found
