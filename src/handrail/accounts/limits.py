"""How long an open space stays open. The same for both spaces of an account."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Limits:
    """idle: without a touch. absolute: from opening, whatever happens."""

    idle: timedelta
    absolute: timedelta


ORDINARY = Limits(idle=timedelta(minutes=10), absolute=timedelta(minutes=60))
MINE_ALONE = Limits(idle=timedelta(minutes=30), absolute=timedelta(hours=12))

# How long an ended visit still accepts a form that was being written, sealed.
STUB = timedelta(minutes=15)
WARNING = timedelta(minutes=1)


def limits(alone: bool) -> Limits:
    """Return the limits for a device that is, or is not, the person's alone."""
    return MINE_ALONE if alone else ORDINARY


def ends_at(begun: datetime, seen: datetime, alone: bool) -> datetime:
    """Return when a visit ends unless it is touched again."""
    limit = limits(alone)
    return min(seen + limit.idle, begun + limit.absolute)
