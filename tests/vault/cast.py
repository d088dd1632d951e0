"""A person at the door, in the verbs of one."""

from dataclasses import dataclass, field

from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey
from tests.vault.sample import Entry, entry

EVERYDAY = Passphrase("mild otters borrow seven kettles")
INNER = Passphrase("quiet harbour under nine lamps")
OTHER = Passphrase("velvet ladder counts the rain")


@dataclass
class Person:
    """Someone with a name, a passphrase, and the key that the server keeps for them."""

    name: str
    key: SpaceKey
    words: tuple[str, ...] = ()
    passphrase: Passphrase = field(default=EVERYDAY)

    @classmethod
    def moves_in(
        cls, name: str, inner: Passphrase | None = None, recovery: bool = False
    ) -> "Person":
        """Make an account."""
        made = doors.create(name, EVERYDAY, inner, recovery)
        return cls(name, made.key, made.words)

    @property
    def space(self) -> Space:
        """The space as a page would open it now."""
        return Space.open(self.key)

    def writes(self, text: str, month: str = "2026-11") -> Entry:
        """Keep an entry."""
        written = entry(text, month)
        with self.space.change() as records:
            records.add(written)
        return written

    def reads(self) -> list[str]:
        """Read every entry there is."""
        return [written.text for written in self.space.all(Entry)]

    def comes_back(self, passphrase: Passphrase | None = None) -> SpaceKey:
        """Open the space again."""
        self.key = doors.unlock(self.name, passphrase or self.passphrase)
        return self.key
