"""Which kinds of record there are, and how records written by earlier versions are brought up to date.

The vault knows no kind itself: settings name the table (`HANDRAIL_KINDS`). What is not declared
there cannot be sealed, so that export and deletion are complete by construction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar, Protocol

import msgspec
from django.conf import settings
from django.utils.module_loading import import_string

from handrail.vault.errors import Damaged, Newer


class Kept(Protocol):
    """What the vault asks of a record: `programme.record.Record` is one.

    Its class has `upgrades` too: what turns the decoded JSON of each earlier format into the next.
    """

    __struct_config__: ClassVar[msgspec.structs.StructConfig]
    __struct_fields__: ClassVar[tuple[str, ...]]

    @property
    def id(self) -> str:
        """A name of its own, drawn at random."""

    @property
    def revision(self) -> int:
        """Goes up by one at each change."""

    @property
    def format(self) -> int:
        """The version of its kind."""

    def segment(self) -> str:
        """The part of the document it lies in: its tag, or its tag, a slash and more."""

    def says_the_same_as(self, other: Any, /) -> bool:
        """Whether two hold the same, whatever they are called."""


@dataclass(frozen=True)
class Kind:
    """One declared kind: its class, its tag in the JSON, its present format."""

    type: type[Any]
    tag: str
    format: int
    decoder: msgspec.json.Decoder[list[Any]]

    def decode(self, written: int, raw: bytes) -> list[Any]:
        """Decode the records of a segment. written: the format they were written in."""
        try:
            if written == self.format:
                return self.decoder.decode(raw)
            records = [self._upgraded(written, item) for item in msgspec.json.decode(raw)]
            return list(msgspec.convert(records, list[self.type], str_keys=True))  # type: ignore[name-defined]  # a type that is a value
        except msgspec.MsgspecError as trouble:
            raise Damaged from trouble

    def _upgraded(self, written: int, item: dict[str, Any]) -> dict[str, Any]:
        for number in range(written, self.format):
            item = {**self.type.upgrades[number](item), "format": number + 1}
        return item


def kind_of(record_type: type[Any]) -> Kind:
    """Return the declaration of a class. Raises TypeError when it was not declared."""
    kind = table().get(_tag(record_type))
    if kind is None or kind.type is not record_type:
        raise TypeError(f"{record_type.__name__} is not declared in {settings.HANDRAIL_KINDS}")
    return kind


def tag_of_segment(segment: str) -> str:
    """Return the tag of the kind whose records lie in a segment."""
    return segment.partition("/")[0]


def kind_of_segment(segment: str) -> Kind:
    """Return the kind whose records lie in a segment. Raises Newer for one nobody declared here."""
    kind = table().get(tag_of_segment(segment))
    if kind is None:
        raise Newer
    return kind


def refuse_undeclared(record: Kept) -> None:
    """Raise TypeError for a record that must not be sealed: undeclared, old format, astray."""
    kind = kind_of(type(record))
    if record.format != kind.format:
        raise TypeError(f"{kind.tag} is kept in format {kind.format}, not {record.format}")
    if record.segment().partition("/")[0] != kind.tag:
        raise TypeError(f"a segment of {kind.tag} begins with its tag, not {record.segment()!r}")


def types() -> tuple[type[Any], ...]:
    """Return the class of every declared kind, in the order they were declared in."""
    return tuple(kind.type for kind in table().values())


def encode(records: Sequence[Kept]) -> bytes:
    """Encode the records of one segment."""
    return msgspec.json.encode(records)


def table() -> Mapping[str, Kind]:
    """Return the declared kinds by tag."""
    return _table(settings.HANDRAIL_KINDS)


@lru_cache(maxsize=16)
def _table(path: str) -> Mapping[str, Kind]:
    return {kind.tag: kind for kind in map(_declared, import_string(path))}


def _declared(record_type: type[Any]) -> Kind:
    formats = [f.default for f in msgspec.structs.fields(record_type) if f.name == "format"]
    return Kind(
        type=record_type,
        tag=_tag(record_type),
        format=formats[0],
        decoder=msgspec.json.Decoder(list[record_type]),  # type: ignore[valid-type]  # a type that is a value
    )


def _tag(record_type: type[Any]) -> str:
    return str(record_type.__struct_config__.tag)
