"""One line of the result: what was measured, the figure, the peer, the goal, and whether it is met."""

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

WIDTHS = (46, 14, 26, 8, 22)
HEADS = ("what", "figure", "peer", "ratio", "goal")


@dataclass(frozen=True)
class Row:
    """One measured goal. met: None when it cannot be measured here. why: a word about it."""

    what: str
    figure: str
    goal: str
    met: bool | None
    peer: str = "–"
    ratio: str = "–"
    why: str = ""

    @property
    def verdict(self) -> str:
        """Whether the goal is met, in a word."""
        return {True: "met", False: "MISSED", None: "not measured"}[self.met]


def table(rows: Iterable[Row]) -> str:
    """Return rows as a table, each with its word of explanation below."""
    lines = [_line((*HEADS, "")), _line((*("-" * width for width in WIDTHS), "------"))]
    for row in rows:
        lines.append(_line((row.what, row.figure, row.peer, row.ratio, row.goal, row.verdict)))
        lines += textwrap.wrap(row.why, 110, initial_indent="    ", subsequent_indent="    ")
    return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, (*WIDTHS, 0), strict=True))


def milliseconds(figure: float) -> str:
    """Write a time of some milliseconds."""
    return f"{figure:.2f} ms" if figure < 10 else f"{figure:.0f} ms"


def times(ratio: float) -> str:
    """Write a ratio."""
    return f"{ratio:.1f}×" if ratio < 100 else f"{ratio:.0f}×"
