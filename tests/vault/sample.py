"""Kinds of record for the vault's own tests, and words to fill them with."""

from typing import Any

from handrail.programme.record import Record, new_id


class Entry(Record, frozen=True, kw_only=True, tag="entry"):
    """Sorted by month, as the journal is."""

    month: str = "2026-11"
    text: str = ""

    def segment(self) -> str:
        return f"entry/{self.month}"


class Value(Record, frozen=True, kw_only=True, tag="value"):
    """All in one segment."""

    text: str = ""


class Undeclared(Record, frozen=True, kw_only=True, tag="undeclared"):
    """Stands in no table."""


class Astray(Record, frozen=True, kw_only=True, tag="astray"):
    """Names a segment that is not its own."""

    def segment(self) -> str:
        return "value"


def _title_to_text(item: dict[str, Any]) -> dict[str, Any]:
    return {**item, "text": item.pop("title")}


def _add_month(item: dict[str, Any]) -> dict[str, Any]:
    return {**item, "month": "2020-01"}


class Note1(Record, frozen=True, kw_only=True, tag="note"):
    """A kind as its first version was."""

    title: str = ""


class Note3(Record, frozen=True, kw_only=True, tag="note"):
    """The same kind two formats later: another field, and segments by month."""

    format: int = 3
    month: str = "2026-11"
    text: str = ""

    upgrades = {1: _title_to_text, 2: _add_month}

    def segment(self) -> str:
        return f"note/{self.month}"


KINDS = (Entry, Value, Astray)
KINDS_BEFORE = (Entry, Value, Note1)
KINDS_NOW = (Entry, Value, Note3)
KINDS_ALONE = (Value,)


def entry(text: str, month: str = "2026-11") -> Entry:
    """Make an entry."""
    return Entry(id=new_id(), text=text, month=month)


def value(text: str) -> Value:
    """Make a value."""
    return Value(id=new_id(), text=text)
