"""The document of a space: a table of segments, each compressed apart.

A page decodes only the segments it touches; a save compresses only those it changed.
"""

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from handrail.vault import kinds
from handrail.vault.errors import Damaged, Newer

COMPRESSION = 3  # of zlib: level 6 gains 3 % of room and takes nearly twice the time
# How much room zlib gets at once for what it decompresses: a tenth faster than growing in steps.
SWELLS = 4
LEAST = 16_384

Read = Callable[[int, int], bytes]


class Row(msgspec.Struct, frozen=True, array_like=True):
    """One line of the table: a segment, the format of its records, its compressed length."""

    name: str
    format: int
    length: int


@dataclass(frozen=True)
class Stream:
    """A document as bytes: the compressed table first, then the segments in its order."""

    table_length: int
    content: bytes


@dataclass
class _Stored:
    format: int
    offset: int
    length: int


class Document:
    """Records by segment, decoded when first asked for."""

    def __init__(self, table_length: int = 0, read: Read | None = None) -> None:
        """table_length: of the compressed table. read: gives bytes of the stream; none if empty.

        Raises Newer when a later version wrote kinds or formats this one does not know.
        """
        self._read = read or _nothing
        self._stored: dict[str, _Stored] = {}
        self._raw: dict[str, bytes] = {}
        self._records: dict[str, list[Any]] = {}
        self._changed: set[str] = set()
        self._names: defaultdict[str, set[str]] = defaultdict(set)  # of segments, by kind
        self._behind: set[str] = set()  # kinds of which something lies in an earlier format
        if table_length:
            self._load_table(table_length)

    @property
    def changed(self) -> bool:
        """Whether anything was put since it was read."""
        return bool(self._changed)

    def segments(self, tag: str) -> list[str]:
        """Return the names of a kind's segments, sorted."""
        self._bring_up_to_date(tag)
        return sorted(self._names.get(tag, ()))

    def records(self, segment: str) -> Sequence[Any]:
        """Return the records of a segment in the order they were added; none if there is none."""
        known = self._records.get(segment)
        if known is None and segment in self._stored:
            kind = kinds.kind_of_segment(segment)
            known = kind.decode(self._stored[segment].format, self._decompressed(segment))
            self._records[segment] = known
        return known or ()

    def may_hold(self, segment: str, text: bytes) -> bool:
        """Tell, without decoding, whether a text can stand in a segment."""
        if segment in self._records:
            return True
        return segment in self._stored and text in self._decompressed(segment)

    def put(self, segment: str, records: list[Any]) -> None:
        """Replace the records of a segment; an empty list removes it."""
        self._changed.add(segment)
        names = self._names[kinds.tag_of_segment(segment)]
        if records:
            names.add(segment)
            self._records[segment] = records
        else:
            names.discard(segment)
            self._records.pop(segment, None)
            self._stored.pop(segment, None)

    def encoded(self) -> Stream:
        """Return the document as bytes; what was not changed is carried along as it lies."""
        rows, parts = [], []
        for name, written, content in self._compressed():
            rows.append(Row(name, written, len(content)))
            parts.append(content)
        table = zlib.compress(msgspec.msgpack.encode(rows), COMPRESSION)
        return Stream(len(table), b"".join((table, *parts)))

    def _compressed(self) -> Iterator[tuple[str, int, bytes | memoryview]]:
        end = max((stored.offset + stored.length for stored in self._stored.values()), default=0)
        # Read at once: of a large space segment by segment takes twice the time.
        whole = memoryview(self._read(0, end) if end else b"")
        for name in sorted(self._stored.keys() | self._records.keys()):
            if name in self._changed:
                raw = kinds.encode(self._records[name])
                yield name, kinds.kind_of_segment(name).format, zlib.compress(raw, COMPRESSION)
            else:
                stored = self._stored[name]
                yield name, stored.format, whole[stored.offset : stored.offset + stored.length]

    def _load_table(self, length: int) -> None:
        rows = _parsed(self._read(0, length))
        offset = length
        for row in rows:
            kind = kinds.kind_of_segment(row.name)
            if row.format > kind.format:
                raise Newer
            if row.format < kind.format:
                self._behind.add(kind.tag)
            self._names[kind.tag].add(row.name)
            self._stored[row.name] = _Stored(row.format, offset, row.length)
            offset += row.length

    def _decompressed(self, segment: str) -> bytes:
        if segment not in self._raw:
            stored = self._stored[segment]
            self._raw[segment] = _inflated(self._read(stored.offset, stored.length))
        return self._raw[segment]

    def _bring_up_to_date(self, tag: str) -> None:
        """Sort records of an earlier format into the segments they belong to now."""
        if tag not in self._behind:
            return
        present = kinds.table()[tag].format
        old = [
            name
            for name in sorted(self._names[tag])
            if name in self._stored and self._stored[name].format < present
            if name not in self._changed
        ]
        moved = [record for name in old for record in self.records(name)]
        for name in old:
            self.put(name, [])
        for record in moved:
            self.put(record.segment(), [*self.records(record.segment()), record])
        self._behind.remove(tag)


def _parsed(table: bytes) -> list[Row]:
    try:
        return msgspec.msgpack.decode(_inflated(table), type=list[Row])
    except msgspec.MsgspecError as trouble:
        raise Damaged from trouble


def _inflated(content: bytes) -> bytes:
    try:
        return zlib.decompress(content, bufsize=max(LEAST, SWELLS * len(content)))
    except zlib.error as trouble:
        raise Damaged from trouble


def _nothing(offset: int, length: int) -> bytes:
    raise Damaged
