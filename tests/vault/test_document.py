"""The table of segments."""

import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.vault import kinds
from handrail.vault.document import Document
from handrail.vault.errors import Clash, Damaged
from handrail.vault.records import Records
from tests.vault.sample import Entry, Value

texts = st.text(max_size=80)
months = st.sampled_from(["2025-12", "2026-01", "2026-02", "2026-11"])
ids = st.integers(0, 12).map(lambda number: f"{number:032x}")
entries = st.builds(Entry, id=ids, text=texts, month=months)
values = st.builds(Value, id=ids, text=texts)


@pytest.fixture(autouse=True)
def _kinds(settings: Any) -> None:
    settings.HANDRAIL_KINDS = "tests.vault.sample.KINDS"


def again(document: Document) -> Document:
    """Write a document and read it back."""
    stream = document.encoded()
    return Document(stream.table_length, lambda at, length: stream.content[at : at + length])


@given(st.lists(st.lists(st.one_of(entries, values), max_size=8), max_size=5))
def test_whatever_was_put_comes_back_through_any_number_of_saves(
    rounds: list[list[Entry | Value]],
) -> None:
    document, kept = Document(), []
    for added in rounds:
        records = Records(document)
        for record in added:
            try:
                records.add(record)
            except Clash:
                continue
            kept.append(record)
        document = again(document)
    found = Records(document)
    for kind in (Entry, Value):
        wanted = [record for record in kept if isinstance(record, kind)]
        assert sorted(map(repr, found.all(kind))) == sorted(map(repr, wanted))


def test_only_the_segments_that_changed_are_encoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    document = Document()
    for month in ("2026-01", "2026-02", "2026-03"):
        document.put(f"entry/{month}", [Entry(id="a" * 32, text="text", month=month)])
    later = again(document)
    encoded: list[Any] = []
    real = kinds.encode

    def watched(records: list[Any]) -> bytes:
        encoded.append(records)
        return real(records)

    monkeypatch.setattr(kinds, "encode", watched)
    changed = [Entry(id="a" * 32, text="other", month="2026-02")]
    later.put("entry/2026-02", changed)
    later.put("entry/2026-03", [])
    found = again(later)
    assert encoded == [changed]
    assert found.segments("entry") == ["entry/2026-01", "entry/2026-02"]
    assert found.records("entry/2026-02") == changed


def test_segments_of_a_kind_are_its_own(settings: Any) -> None:
    document = Document()
    document.put("value", [Value(id="a" * 32)])
    assert document.segments("value") == ["value"]
    assert document.segments("entry") == []


@pytest.mark.parametrize("table", [b"", b"no table", zlib.compress(b"\xc1")])
def test_a_table_that_cannot_be_read_is_damage(table: bytes) -> None:
    with pytest.raises(Damaged):
        Document(len(table) or 1, lambda at, length: table[at : at + length])
