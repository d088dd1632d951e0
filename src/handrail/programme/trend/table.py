"""The fitted numbers, read from `fitted.toml`: a table for people, refitted by one command."""

import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

FILE = Path(__file__).with_name("fitted.toml")


class Size(NamedTuple):
    """How large a change is, in steps. middle: of all couples. spread: how much they differ."""

    middle: float
    spread: float


class Sure(NamedTuple):
    """How sure “better” must be before it is said, where answers cover some weeks."""

    weeks: int
    better: float


class Table(NamedTuple):
    """What was fitted; `fitted.toml` says what each number is."""

    remembered: tuple[float, ...]
    noise: tuple[float, ...]
    change: Size
    fortnight: Size
    bad_week: Size
    fall: Size
    apart: float
    sure: tuple[Sure, ...]

    def sure_enough(self, weeks: int) -> float:
        """Return how sure “better” must be; between two rows of the table a value between."""
        if weeks <= self.sure[0].weeks:
            return self.sure[0].better
        for low, high in pairwise(self.sure):
            if weeks <= high.weeks:
                share = (weeks - low.weeks) / (high.weeks - low.weeks)
                return low.better + share * (high.better - low.better)
        return self.sure[-1].better


@cache
def fitted() -> Table:
    """Return the table that ships."""
    return table_from(tomllib.loads(FILE.read_text(encoding="utf-8")))


def table_from(found: dict[str, Any]) -> Table:
    """Build a table from what its file holds."""
    return Table(
        remembered=tuple(found["remembered"]),
        noise=tuple(found["noise"]),
        **{name: Size(*size) for name, size in found["sizes"].items()},
        apart=found["apart"],
        sure=tuple(Sure(**row) for row in found["sure"]),
    )
