"""The cast at the door, with what they write there."""

from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import SpaceKey
from tests import cast
from tests.vault.sample import Entry, entry


class Person(cast.Person):
    """Somebody who writes entries and reads them again."""

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
