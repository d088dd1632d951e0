"""Where a space lies, and the key that opens it."""

from dataclasses import dataclass

import msgspec


@dataclass(frozen=True)
class Place:
    """Where a volume lies: its account, and which of the two it is."""

    account: bytes
    volume: int


class SpaceKey(msgspec.Struct, frozen=True):
    """What opens one space: kept by a visit, sealed under its cookie's secret, and nowhere else."""

    account: bytes
    volume: int
    root: bytes

    @property
    def place(self) -> Place:
        """Where the space lies."""
        return Place(self.account, self.volume)

    def __repr__(self) -> str:
        """Say nothing: a key in a traceback would open the space."""
        return "SpaceKey(…)"
