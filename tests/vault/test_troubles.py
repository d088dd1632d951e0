"""A disk or a database that refuses: honest words, and nothing half-done."""

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from django.db import OperationalError, connection, connections

from handrail.vault import doors, storage, troubles
from handrail.vault.errors import (
    Damaged,
    DiskFull,
    ReadOnly,
    StoreBusy,
    StoreTrouble,
    StoreUnreachable,
    VaultError,
)
from handrail.vault.space import Space
from tests.cast import EVERYDAY
from tests.fixtures.disk import only_to_be_read
from tests.vault.cast import Person
from tests.vault.sample import entry


def read_only(_file: Path) -> AbstractContextManager[None]:
    """A disk that can only be read."""
    return only_to_be_read()


@contextmanager
def full(file: Path) -> Iterator[None]:
    """No page more than there is."""
    with connection.cursor() as cursor:
        usual = cursor.execute("PRAGMA max_page_count").fetchone()[0]
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA max_page_count = {usual}")


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program writes to the file and does not stop."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@pytest.mark.parametrize(
    ("refusing", "words"), [(full, DiskFull), (held, StoreBusy), (read_only, ReadOnly)]
)
def test_what_cannot_be_kept_is_said_and_nothing_changes(
    ana: Person,
    store: Path,
    refusing: Callable[[Path], AbstractContextManager[None]],
    words: type[StoreTrouble],
) -> None:
    ana.writes("kept")
    space = ana.space
    with refusing(store):
        for act in (
            lambda: _write_much(space),
            lambda: doors.create("Cleo", EVERYDAY),
        ):
            with pytest.raises(words):
                act()
    assert ana.reads() == ["kept"]
    assert storage.accounts_named(doors.tag("Cleo")) == []
    ana.writes("goes on")
    assert ana.reads() == ["kept", "goes on"]


def test_a_connection_from_when_the_disk_was_only_read_is_opened_anew(
    ana: Person, store: Path
) -> None:
    with only_to_be_read():
        ana.reads()
    ana.writes("the disk takes it again")
    assert ana.reads() == ["the disk takes it again"]


def _write_much(space: Space) -> None:
    with space.change() as records:
        records.add(entry(os.urandom(60_000).hex()))


def test_a_file_that_went_away_cannot_be_reached(ana: Person, store: Path) -> None:
    connections.close_all()
    store.parent.rename(store.parent.with_name("away"))
    with pytest.raises(StoreUnreachable):
        ana.reads()
    with pytest.raises(StoreUnreachable):
        ana.comes_back()
    store.parent.with_name("away").rename(store.parent)
    assert ana.reads() == []


def test_a_file_damaged_outside_says_so(ana: Person, store: Path) -> None:
    connections.close_all()
    whole = store.read_bytes()
    store.write_bytes(b"not a database any more" * 5_000)
    for act in (ana.reads, ana.comes_back, lambda: doors.create("Cleo", EVERYDAY)):
        with pytest.raises(Damaged):
            act()
        connections.close_all()
    store.write_bytes(whole)
    assert ana.reads() == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, StoreUnreachable),
    ],
)
def test_what_the_system_refuses_has_words(number: int, words: type[VaultError]) -> None:
    with pytest.raises(words), troubles.in_words():
        raise OSError(number, os.strerror(number))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("53100", DiskFull),
        ("25006", ReadOnly),
        ("40P01", StoreBusy),
        ("55P03", StoreBusy),
        ("XX001", Damaged),
        ("08006", StoreUnreachable),
        (None, StoreUnreachable),
    ],
)
def test_what_a_server_refuses_has_words(state: str | None, words: type[VaultError]) -> None:
    class FromTheServer(Exception):
        sqlstate = state

    def refused() -> None:
        try:
            raise FromTheServer
        except FromTheServer as cause:
            raise OperationalError from cause

    with pytest.raises(words), troubles.in_words():
        refused()


def test_what_is_not_the_stores_passes_as_it_is() -> None:
    with pytest.raises(KeyError), troubles.in_words():
        raise KeyError("ours")


def test_words_of_the_store_tell_no_path_and_no_number() -> None:
    for words in (DiskFull, ReadOnly, StoreBusy, StoreUnreachable, Damaged):
        sentence = str(words())
        assert "/" not in sentence
        assert not any(sign.isdigit() for sign in sentence)
