"""The cast with fourteen weeks of life: every page of the house has something to show of Ana’s."""

from datetime import date

from handrail.cli.sample.life import records
from handrail.programme.ground.journal import Entry
from handrail.programme.record import Record
from tests import cast


class Person(cast.Person):
    """Somebody who lives here, and knows what the addresses of their own things hold."""

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
    person = Person.moves_in(name, cast.INNER)
    if with_life:
        with person.space.change() as kept:
            for record in SAMPLE:
                kept.add(record)
    return person
