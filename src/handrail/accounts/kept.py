"""What a visit remembers, each value sealed by itself. Only the space's own key opens anything."""

from datetime import datetime

import msgspec

from handrail.accounts.limits import ends_at
from handrail.vault.space import SpaceKey


class Door(msgspec.Struct, frozen=True):
    """Which space a visit stands at: its place, which opens nothing."""

    account: bytes
    volume: int

    @classmethod
    def of(cls, key: SpaceKey) -> "Door":
        """Name the door a key opens."""
        return cls(key.account, key.volume)


class Life(msgspec.Struct, frozen=True, kw_only=True):
    """When a visit began and was last touched.

    alone: whether the device is the person's alone. door: of the open space, None while only open
    pages are used. tries: the tag under which wrong tries at this space are counted.
    """

    begun_at: datetime
    seen_at: datetime
    alone: bool = False
    door: Door | None = None
    tries: bytes = b""

    def ends_at(self) -> datetime:
        """Return when this visit ends unless it is touched again."""
        return ends_at(self.begun_at, self.seen_at, self.alone)


class Stub(msgspec.Struct, frozen=True):
    """What an ended visit leaves: the door a late form may still wait at, and until when."""

    door: Door
    until: datetime


class Draft(msgspec.Struct, frozen=True):
    """Words that were sent or being typed when the space closed, and where they belong."""

    path: str
    fields: dict[str, list[str]]
    door: Door
