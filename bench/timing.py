"""How long something takes: the median of several runs, by the clock and of the process's own work."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

BUSY = 1.0  # runnable processes for each processor, above which the clock says little


@dataclass(frozen=True)
class Took:
    """Milliseconds of one run. wall: by the clock. own: of this process on a processor."""

    wall: float
    own: float

    @property
    def fair(self) -> float:
        """The clock; beside other work that keeps the machine busy, the own work.

        For what waits for nobody: on a quiet machine the two are the same to a hundredth.
        """
        return self.own if is_busy() else self.wall

    def about(self) -> str:
        """Say what a fair figure is, where the machine is busy; else nothing."""
        return f"own work; {self.wall:.1f} ms by the clock of a busy machine. " * is_busy()


def took(act: Callable[[], object], runs: int, warm: int = 2) -> Took:
    """Run something several times and return the medians. warm: runs before that do not count."""
    for _run in range(warm):
        act()
    walls, owns = [], []
    for _run in range(runs):
        own, wall = time.process_time(), time.perf_counter()
        act()
        walls.append(time.perf_counter() - wall)
        owns.append(time.process_time() - own)
    return Took(1_000 * statistics.median(walls), 1_000 * statistics.median(owns))


def took_in_turn(
    one: Callable[[], object], other: Callable[[], object], runs: int
) -> tuple[Took, Took]:
    """Time two things by turns, in short rounds, so that a busy moment meets both."""
    rounds = [(took(one, 5, 1), took(other, 5, 1)) for _round in range(max(1, runs // 5))]
    return _middle([pair[0] for pair in rounds]), _middle([pair[1] for pair in rounds])


def quietest(act: Callable[[], object], rounds: int, runs: int) -> Took:
    """Return the medians of the quietest of several rounds: for figures that must not differ."""
    return min((took(act, runs) for _round in range(rounds)), key=lambda round_: round_.fair)


def _middle(parts: list[Took]) -> Took:
    return Took(
        statistics.median(part.wall for part in parts),
        statistics.median(part.own for part in parts),
    )


def is_busy() -> bool:
    """Whether other work keeps this machine's processors occupied."""
    return os.getloadavg()[0] > BUSY * (os.cpu_count() or 1)
