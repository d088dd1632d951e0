"""What may be true of a life, and defences that can be taken away to see whether the look is blind."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from handrail.vault import keeping, keyslots, making, sqlite, start, volume


@dataclass(frozen=True)
class World:
    """What is true of a life beside the usual.

    kept: an unsafe reading and what goes with it is kept. inner: the share of sessions that also
    open the inner space. brim: that one is filled to the last block. years: saves in it over years.
    """

    kept: bool = False
    inner: float = 0.0
    brim: bool = False
    years: int = 0

    @property
    def has_inner(self) -> bool:
        """Whether there is a second space at all."""
        return bool(self.inner or self.brim or self.years)


WORLDS = {
    "plain": World(),
    "kept": World(kept=True),
    "inner": World(inner=0.4),
    "brim": World(inner=0.2, brim=True),
    "years": World(years=120),
}

# Each question: which world the adversary tells from «plain», and whether they know the passphrase
# of the everyday space.
QUESTIONS = {
    "kept": False,
    "inner": True,
    "brim": True,
    "years": True,
}

# Each defence that can be taken away, and the world in which that must show.
CONTROLS = {
    "write-ahead log": "years",
    "zero fill": "inner",
    "untouched header": "years",
    "growth by the inner space": "brim",
}


@contextmanager
def without(defence: str) -> Iterator[None]:
    """Take one defence away while the block runs; an empty name takes none."""
    with ExitStack() as away:
        for change in _changes(defence):
            away.enter_context(change)
        yield


def _changes(defence: str) -> list:
    if defence == "untouched header":
        places = (sqlite, start)  # start knows it by a name of its own
        return [patch.object(place, "restart_counters", _left_alone) for place in places]
    if defence == "zero fill":
        return [patch.object(making, "empty", _zero_filled), patch.object(volume, "noise", bytes)]
    if defence == "growth by the inner space":
        return [patch.object(keeping, "size", _grows_for_anybody)]
    return []  # the write-ahead log is a pragma: see lives.house


def _left_alone(database, random=None):
    """Let the counters count."""


def _zero_filled(key, role, ways, blocks=volume.FIRST_BLOCKS):
    if ways is not None:
        return _REAL_EMPTY(key, role, ways, blocks)
    return making.Empty(keyslots.random_slots(4), bytes(blocks * 4_000))


def _grows_for_anybody(role, used, blocks):
    while used > keeping.FULL * blocks:
        blocks *= 2
    return blocks


_REAL_EMPTY = making.empty
