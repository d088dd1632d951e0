"""The seven ways in which answers can move, and what each comes to."""

from collections.abc import Mapping
from enum import StrEnum

from handrail.programme.trend.verdict import Verdict


class Shape(StrEnum):
    """One way in which answers can move."""

    RISES = "rises"
    RISES_WITH_A_BAD_WEEK = "rises-with-a-bad-week"
    LEVEL = "level"
    FADES = "fades"  # a good fortnight, then as before
    FALLS = "falls"
    TURNS = "turns"  # first up, then below the start
    APART = "apart"


VERDICTS = {
    Shape.RISES: Verdict.BETTER,
    Shape.RISES_WITH_A_BAD_WEEK: Verdict.BETTER,
    Shape.LEVEL: Verdict.SAME,
    Shape.FADES: Verdict.SAME,
    Shape.FALLS: Verdict.WORSE,
    Shape.TURNS: Verdict.WORSE,
    Shape.APART: Verdict.APART,
}


def by_verdict(chances: Mapping[Shape, float]) -> dict[Verdict, float]:
    """Add up the chances of the shapes that come to the same verdict."""
    likely = dict.fromkeys(VERDICTS.values(), 0.0)
    for shape, chance in chances.items():
        likely[VERDICTS[shape]] += chance
    return likely
