"""The records of a space by kind, and what may be done to them."""

from collections.abc import Sequence

import msgspec

from handrail.vault import kinds
from handrail.vault.document import Document
from handrail.vault.errors import Clash, Unknown
from handrail.vault.kinds import Kept


class Records:
    """Finds and changes records of one document. Nothing is kept until the document is."""

    def __init__(self, document: Document) -> None:
        """document: of the space, as it was read."""
        self._document = document

    def segments(self, kind: type[Kept]) -> list[str]:
        """Return the names of the segments of a kind that there are, sorted."""
        return self._document.segments(kinds.kind_of(kind).tag)

    def all[R: Kept](self, kind: type[R], within: Sequence[str] | None = None) -> list[R]:
        """Return the records of a kind, segment by segment, in the order they were added.

        within: names of the only segments to decode; those that are not there are passed over.
        """
        there = self.segments(kind)
        names = there if within is None else [name for name in within if name in there]
        return [record for name in names for record in self._document.records(name)]

    def get[R: Kept](self, kind: type[R], record_id: str) -> R:
        """Return one record. Raises Unknown."""
        found: R = self._find(kind, record_id)[1]
        return found

    def add(self, record: Kept) -> None:
        """Add a record. Raises Clash when its segment holds one of this id, TypeError if undeclared."""
        kinds.refuse_undeclared(record)
        segment = record.segment()
        self.segments(type(record))  # older formats are sorted first
        others = self._document.records(segment)
        for other in others:
            if other.id == record.id:
                raise Clash(other)
        self._document.put(segment, [*others, record])

    def add_once[R: Kept](self, record: R) -> R:
        """Add a record unless its segment holds one that says the same; return the one that is kept.

        A form that was sent twice is kept once: two requests at a time change a space one by one.
        """
        for other in self.all(type(record), within=(record.segment(),)):
            if other.says_the_same_as(record):
                return other
        self.add(record)
        return record

    def replace[R: Kept](self, record: R, revision: int) -> R:
        """Put a record in the place of the one of its id; return it with the next revision.

        revision: the one the form was filled in from. Raises Clash with what is kept now when that
        is another, Unknown when the record was removed meanwhile.
        """
        kinds.refuse_undeclared(record)
        segment, old = self._find(type(record), record.id)
        if old.revision != revision:
            raise Clash(old)
        new: R = msgspec.structs.replace(record, revision=revision + 1)  # type: ignore[type-var]  # a kind is a struct by its protocol
        others = self._document.records(segment)
        if new.segment() == segment:
            kept = [new if other.id == new.id else other for other in others]
            self._document.put(segment, kept)
        else:
            self._document.put(segment, [other for other in others if other.id != new.id])
            self.add(new)
        return new

    def amend[R: Kept](self, record: R, **fields: object) -> R:
        """Give fields of a record that was read just now other values; return it as it is then.

        For what has no form that another tab could have overtaken. Nothing changes where the values
        are the same. Raises Clash or Unknown when the record is not the one that is kept.
        """
        amended: R = msgspec.structs.replace(record, **fields)  # type: ignore[type-var]  # a kind is a struct by its protocol
        return record if amended == record else self.replace(amended, revision=record.revision)

    def remove[R: Kept](self, kind: type[R], record_id: str) -> R:
        """Remove a record and return it. Raises Unknown."""
        segment, old = self._find(kind, record_id)
        others = self._document.records(segment)
        self._document.put(segment, [other for other in others if other.id != record_id])
        return old

    def _find[R: Kept](self, kind: type[R], record_id: str) -> tuple[str, R]:
        text = record_id.encode("utf-8", "surrogatepass")
        for segment in reversed(self.segments(kind)):  # dated segments: the newest first
            if self._document.may_hold(segment, text):
                for record in self._document.records(segment):
                    if record.id == record_id:
                        return segment, record
        raise Unknown
