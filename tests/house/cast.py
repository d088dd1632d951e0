"""The cast: Ana with fourteen weeks of life and an inner space, Cleo who must see none of it."""

from dataclasses import dataclass
from datetime import date

from django.test import Client

from handrail.cli.sample.life import records
from handrail.programme.ground.journal import Entry
from handrail.programme.record import Record
from handrail.vault import doors
from handrail.vault.space import Space, SpaceKey
from tests.browsers import browser_in

EVERYDAY = doors.Passphrase("mild otters borrow seven kettles")
INNER = doors.Passphrase("quiet harbour under nine lamps")


@dataclass
class Person:
    """Somebody whose space is open in a browser of their own."""

    name: str
    key: SpaceKey
    browser: Client

    @classmethod
    def at_the_door(cls, name: str, passphrase: doors.Passphrase) -> "Person":
        """Open a space as the door does."""
        key = doors.unlock(name, passphrase)
        return cls(name, key, browser_in(key, name))

    @property
    def space(self) -> Space:
        """The space as a page would open it now."""
        return Space.open(self.key)

    def one(self, argument: str) -> str:
        """Return what an address holds: the id of a record they keep, their first month, a number."""
        if argument == "month":
            return min(entry.month for entry in self.space.all(Entry))
        if argument in KINDS:
            return str(min(self.space.all(KINDS[argument]), key=day_of).id)
        return argument


SAMPLE = records(date(2026, 11, 24))
KINDS: dict[str, type[Record]] = {type(record).__name__: type(record) for record in SAMPLE}


def day_of(record: Record) -> date:
    """Return the day of a record that has one, so that the first stands first."""
    found = getattr(record, "day", None) or getattr(record, "made_on", None)
    return found or date.min


def moves_in(name: str, *, with_life: bool = False) -> Person:
    """Make an account with both spaces, and let fourteen weeks of life lie in the everyday one."""
    key = doors.create(name, EVERYDAY, INNER).key
    if with_life:
        with Space.open(key).change() as kept:
            for record in SAMPLE:
                kept.add(record)
    return Person.at_the_door(name, EVERYDAY)
