"""Reading and changing an open space."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from handrail.programme.record import new_id
from handrail.vault import blocks, doors, storage
from handrail.vault.errors import Clash, Newer, Unknown
from handrail.vault.kinds import kind_of
from handrail.vault.space import Space, SpaceKey
from tests import clock
from tests.cast import EVERYDAY
from tests.vault.cast import Person
from tests.vault.sample import Astray, Entry, Note1, Note3, Undeclared, Value, entry, value


def test_what_is_added_is_there_in_the_order_it_came(ana: Person) -> None:
    for text in ("one", "two", "three"):
        ana.writes(text)
    assert ana.reads() == ["one", "two", "three"]


def test_a_change_shows_at_once_in_the_space_it_was_made_through(ana: Person) -> None:
    space = ana.space
    with space.change() as records:
        records.add(entry("now"))
        assert [kept.text for kept in records.all(Entry)] == ["now"]
    assert [kept.text for kept in space.all(Entry)] == ["now"]


def test_a_replaced_record_has_the_next_revision(ana: Person) -> None:
    first = ana.writes("first")
    with ana.space.change() as records:
        second = records.replace(entry_like(first, "second"), revision=1)
    assert second.revision == 2
    assert ana.space.get(Entry, first.id) == second


def entry_like(record: Entry, text: str, month: str = "") -> Entry:
    return Entry(id=record.id, text=text, month=month or record.month)


def test_two_tabs_clash_and_the_second_sees_what_the_first_kept(ana: Person) -> None:
    first = ana.writes("first")
    with ana.space.change() as records:
        theirs = records.replace(entry_like(first, "from one tab"), revision=1)
    with pytest.raises(Clash) as clash, ana.space.change() as records:
        records.replace(entry_like(first, "from the other"), revision=1)
    assert clash.value.theirs == theirs
    assert ana.reads() == ["from one tab"]


def test_what_was_read_just_now_is_amended_without_a_form(ana: Person) -> None:
    first = ana.writes("first")
    with ana.space.change() as records:
        amended = records.amend(records.get(Entry, first.id), text="amended")
    assert (amended.text, amended.revision) == ("amended", 2)
    assert ana.space.get(Entry, first.id) == amended


def test_an_amendment_that_changes_nothing_is_none(ana: Person) -> None:
    first = ana.writes("first")
    with ana.space.change() as records:
        assert records.amend(first, text="first") == first
    assert ana.space.get(Entry, first.id).revision == 1


def test_a_record_dated_anew_moves_to_its_month(ana: Person) -> None:
    first = ana.writes("moved", month="2026-11")
    with ana.space.change() as records:
        records.replace(entry_like(first, "moved", month="2025-01"), revision=1)
    assert ana.space.segments(Entry) == ["entry/2025-01"]
    assert ana.reads() == ["moved"]


def test_a_removed_record_is_gone_and_can_be_put_back(ana: Person) -> None:
    first = ana.writes("first")
    with ana.space.change() as records:
        removed = records.remove(Entry, first.id)
    assert removed == first
    assert ana.space.segments(Entry) == []
    for act in (
        lambda records: records.remove(Entry, first.id),
        lambda records: records.replace(first, revision=1),
        lambda records: records.get(Entry, first.id),
    ):
        with pytest.raises(Unknown), ana.space.change() as records:
            act(records)
    with ana.space.change() as records:
        records.add(removed)
    assert ana.reads() == ["first"]


def test_a_form_sent_twice_does_not_keep_twice(ana: Person) -> None:
    first = ana.writes("once")
    with pytest.raises(Clash), ana.space.change() as records:
        records.add(first)
    assert ana.reads() == ["once"]


def test_what_says_the_same_is_kept_once_and_the_one_that_is_kept_comes_back(ana: Person) -> None:
    with ana.space.change() as records:
        first = records.add_once(entry("pressed"))
    with ana.space.change() as records:
        again = records.add_once(entry("pressed"))
        records.add_once(entry("other words"))

    assert again.id == first.id
    assert ana.reads() == ["pressed", "other words"]


def test_an_id_nobody_has_is_unknown(ana: Person) -> None:
    ana.writes("one")
    for stranger in (new_id(), "", "\ud800", "text"):
        with pytest.raises(Unknown):
            ana.space.get(Entry, stranger)


def test_nothing_is_written_when_something_goes_wrong_inside(ana: Person) -> None:
    ana.writes("before")
    stored = storage.load(ana.key.account, ana.key.volume)

    def stumble() -> None:
        with ana.space.change() as records:
            records.add(entry("lost"))
            raise RuntimeError("something of the page's own")

    with pytest.raises(RuntimeError):
        stumble()
    assert storage.load(ana.key.account, ana.key.volume) == stored
    assert ana.reads() == ["before"]


def test_nothing_is_written_when_nothing_was_changed(ana: Person) -> None:
    stored = storage.load(ana.key.account, ana.key.volume)
    with ana.space.change() as records:
        records.all(Entry)
    assert storage.load(ana.key.account, ana.key.volume) == stored


def test_every_block_is_written_anew_at_each_save_and_at_each_unlock(ana: Person) -> None:
    def pieces() -> list[bytes]:
        sealed = storage.load(ana.key.account, ana.key.volume).sealed
        return [sealed[at : at + blocks.BLOCK_BYTES] for at in range(0, len(sealed), 4_000)]

    seen = pieces()
    for act in (lambda: ana.writes("a word"), ana.comes_back):
        act()
        now = pieces()
        assert len(now) == len(seen) == 16
        assert not set(now) & set(seen)
        seen = now


def test_a_page_opens_only_the_blocks_it_touches(
    ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    import random

    noise = random.Random(7)
    for month in range(1, 10):
        ana.writes(noise.randbytes(8_000).hex(), month=f"2026-0{month}")
    opened: list[bytes] = []
    real = blocks.opened_block

    def counted(cipher: object, sealed: bytes, tied: bytes) -> bytes:
        opened.append(tied)
        return real(cipher, sealed, tied)  # type: ignore[arg-type]  # handed on as given

    monkeypatch.setattr("handrail.vault.volume.opened_block", counted)
    assert len(ana.space.all(Entry, within=("entry/2026-03",))) == 1
    assert len(opened) <= 6  # the superblock, the table, one month of three or four
    assert ana.space.all(Entry, within=("entry/1999-01",)) == []


def test_the_space_says_when_it_was_last_kept_before_it_was_unlocked(ana: Person) -> None:
    assert ana.space.kept_at is None
    before = datetime.now(UTC).replace(microsecond=0)
    ana.writes("a word")
    assert ana.space.kept_at is None
    clock.move(3 * 86_400)
    ana.comes_back()
    kept = ana.space.kept_at
    ana.writes("a word today")
    assert ana.space.kept_at == kept
    assert kept is not None
    assert 0 <= (kept - before).total_seconds() < 60


@pytest.mark.parametrize("stray", [Undeclared(id="a" * 32), Astray(id="a" * 32)])
def test_what_is_not_declared_or_goes_astray_cannot_be_sealed(ana: Person, stray: Value) -> None:
    with pytest.raises(TypeError), ana.space.change() as records:
        records.add(stray)
    assert ana.space.all(Value) == []


def test_only_declared_kinds_can_be_asked_for(ana: Person) -> None:
    with pytest.raises(TypeError):
        ana.space.all(Undeclared)
    with pytest.raises(TypeError):
        kind_of(Note1)


def test_records_of_an_earlier_format_are_brought_up_to_date(store: Path, settings: Any) -> None:
    settings.HANDRAIL_KINDS = "tests.vault.sample.KINDS_BEFORE"
    ana = Person.moves_in("Ana")
    old = [Note1(id=new_id(), title=f"title {number}") for number in range(3)]
    with ana.space.change() as records:
        for note in old:
            records.add(note)
        records.add(value("beside"))
    settings.HANDRAIL_KINDS = "tests.vault.sample.KINDS_NOW"
    wanted = [Note3(id=note.id, text=note.title, month="2020-01") for note in old]
    assert ana.space.all(Note3) == wanted
    assert ana.space.segments(Note3) == ["note/2020-01"]
    with ana.space.change() as records:
        records.replace(wanted[0], revision=1)
    assert [note.revision for note in ana.space.all(Note3)] == [2, 1, 1]
    assert [kept.text for kept in ana.space.all(Value)] == ["beside"]


@pytest.mark.parametrize("table", ["KINDS_BEFORE", "KINDS_ALONE"])
def test_what_a_later_version_kept_is_not_touched(store: Path, settings: Any, table: str) -> None:
    settings.HANDRAIL_KINDS = "tests.vault.sample.KINDS_NOW"
    ana = Person.moves_in("Ana")
    with ana.space.change() as records:
        records.add(Note3(id=new_id(), text="from tomorrow"))
    stored = storage.load(ana.key.account, ana.key.volume)
    settings.HANDRAIL_KINDS = f"tests.vault.sample.{table}"
    for act in (lambda: Space.open(ana.key), ana.comes_back):
        with pytest.raises(Newer):
            act()
    assert storage.load(ana.key.account, ana.key.volume) == stored


def test_a_key_tells_nothing_about_itself(ana: Person) -> None:
    assert repr(ana.key) == "SpaceKey(…)"
    assert ana.key.root.hex() not in repr(ana.key)
    made = doors.create("Cleo", EVERYDAY, recovery=True)
    assert made.words[0] not in repr(made)
    assert isinstance(made.key, SpaceKey)
