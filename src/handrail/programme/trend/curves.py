"""The lines along which answers can move, drawn over any number of stretches."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

Curve = tuple[float, ...]


class Ramp(NamedTuple):
    """A change from the start of the time to its end, in parts of it.

    begin: where the change begins. end: where it is all there. share: how often it comes this way.
    """

    begin: float
    end: float
    share: float


# A steady change is the usual one; the others come sooner or later, or faster.
RAMPS = (
    Ramp(0.0, 1.0, 0.4),
    Ramp(0.15, 0.85, 0.2),
    Ramp(0.3, 1.0, 0.1),
    Ramp(0.0, 0.6, 0.1),
    Ramp(0.1, 0.45, 0.1),
    Ramp(0.4, 0.7, 0.1),
)
RAMPS_WITH_A_BAD_WEEK = 3  # of those, the first few are tried with a bad week in each place
# First up, then below the start: when it turns, and how far up it was, for one step below at the end.
TURNS = (0.25, 0.375, 0.5)
TOPS = (0.4, 0.7, 1.0)
FORTNIGHT = 2  # weeks
NOT_OVER = (
    0.3  # how often a good fortnight is still there at the last answer, beside any other place
)


class Spell(NamedTuple):
    """A good fortnight. begin: its first stretch. heights: of each stretch. share: how often, beside others."""

    begin: int
    heights: Curve
    share: float


class Curves(NamedTuple):
    """Lines over some stretches; the size of the change is one step in each."""

    ramps: tuple[Curve, ...]
    hills: tuple[Curve, ...]
    spells: tuple[Spell, ...]


@cache
def curves(stretches: int, weeks: int) -> Curves:
    """Draw the lines over so many stretches of so many weeks."""
    along = [place / max(stretches - 1, 1) for place in range(stretches)]
    return Curves(
        ramps=tuple(
            tuple(min(max((at - begin) / (end - begin), 0.0), 1.0) for at in along)
            for begin, end, _share in RAMPS
        ),
        hills=tuple(tuple(hill(at, turn, top) for at in along) for turn in TURNS for top in TOPS),
        spells=tuple(good_fortnights(stretches, weeks)),
    )


def hill(at: float, turn: float, top: float) -> float:
    """Return how far above the start a line is that rises until it turns and ends one step below."""
    if at <= turn:
        return top * at / turn
    return top - (top + 1.0) * (at - turn) / (1.0 - turn)


def good_fortnights(stretches: int, weeks: int) -> Iterator[Spell]:
    """Draw a good fortnight in every place but the start: over at once, or fading over a week more.

    One that reaches the last answer has not faded yet, but may be about to.
    """
    whole = (1.0,) * max(FORTNIGHT // weeks, 1)
    for heights in (whole, (*whole, 0.5)) if weeks == 1 else (whole,):
        over = stretches - len(heights)
        yield from (Spell(begin, heights, 1.0) for begin in range(1, over))
        if over >= 1:
            yield Spell(over, heights, NOT_OVER)
