"""Answers as they are given, and what each person said week by week."""

from datetime import date
from typing import NamedTuple, Protocol

DAYS = 7
PASSES = 3  # rounds after which levels and weeks no longer move each other by anything that counts


class Rated(Protocol):
    """Whatever holds one day’s ratings from 1 to 5, each of which may be missing."""

    @property
    def day(self) -> date:
        """The day the answers are about."""

    @property
    def closeness(self) -> int | None:
        """How close they felt."""

    @property
    def safety(self) -> int | None:
        """How safe they felt."""

    @property
    def hope(self) -> int | None:
        """How hopeful they felt."""


class Answers(NamedTuple):
    """One day’s ratings by one person, as other programs give them."""

    day: date
    who: str
    closeness: int | None = None
    safety: int | None = None
    hope: int | None = None


class Week(NamedTuple):
    """One week of one person. number: counted from the first answer. value: the middle of what was rated."""

    number: int
    value: float
