"""What every kept record has, whatever its kind."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar

import msgspec

from handrail.programme.told import Told

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


def new_id() -> str:
    """Draw a name for a record: 32 hexadecimal characters that say nothing about it."""
    return secrets.token_hex(16)


# gc=False: a record holds plain values and never a circle of them, so the collector need not look
# at each of ten thousand.
class Record(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", gc=False):
    """One thing a person keeps.

    id: drawn by `new_id`. revision: goes up by one at each change, so that two tabs can clash
    instead of overwriting. format: the version of the kind; `upgrades[n]` turns the decoded JSON
    of format n into format n + 1, so that a space written by any released version still opens.
    """

    id: str
    revision: int = 1
    format: int = 1

    upgrades: ClassVar[Mapping[int, Upgrade]] = {}

    @classmethod
    def tag(cls) -> str:
        """Return the name of this kind, as it is written."""
        return str(cls.__struct_config__.tag)

    def says_the_same_as(self, other: "Record") -> bool:
        """Whether two hold the same, whatever they are called: a form that was sent twice."""
        return self == msgspec.structs.replace(other, id=self.id, revision=self.revision)

    def told(self) -> Told:
        """Say in plain words everything this record holds; every kind says it for itself."""
        raise NotImplementedError(type(self).__name__)

    def told_on(self, _today: date) -> Told:
        """Say what a page shows on a day: all of it, unless the person sealed it until later."""
        return self.told()

    def segment(self) -> str:
        """Name the part of the document this record lies in; a page decodes only what it touches."""
        return self.tag()
