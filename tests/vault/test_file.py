"""What the file itself tells: nothing of what is inside, how much, or when."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections

from handrail.vault import doors, keeping, sqlite, storage
from handrail.vault.models import Volume
from handrail.vault.volume import Role
from tests.cast import EVERYDAY, INNER
from tests.vault.cast import Person
from tests.vault.conftest import house_in

NOISE = random.Random(5)


def rows(file: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(file)) as opened:
        return opened.execute(query).fetchall()


def test_no_table_but_djangos_own_counts_its_rows(store: Path) -> None:
    schema = dict(rows(store, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    counting = {name for name, sql in schema.items() if "AUTOINCREMENT" in sql}
    assert counting == {"django_migrations"}
    ours = {"vault_host", "vault_account", "vault_volume"}
    assert set(schema) == ours | {"django_migrations", "sqlite_sequence"}


def test_no_column_says_what_or_when(store: Path) -> None:
    columns = {
        table: [row[1] for row in rows(store, f"PRAGMA table_info(vault_{table})")]
        for table in ("host", "account", "volume")
    }
    assert columns == {
        "host": ["id", "pepper", "profile"],
        "account": ["id", "tag", "place", "salt", "slots", "blocks"],
        "volume": ["number", "sealed", "account_id"],
    }


def test_the_file_is_kept_as_the_pragmas_say(store: Path) -> None:
    with connection.cursor() as cursor:
        for name, wanted in {
            "page_size": 4096,
            "journal_mode": "truncate",
            "synchronous": 2,
            "secure_delete": 1,
            "temp_store": 2,
            "trusted_schema": 0,
            "busy_timeout": 5000,
        }.items():
            assert cursor.execute(f"PRAGMA {name}").fetchone() == (wanted,)


def test_a_save_has_room_for_a_large_volume_and_gives_it_back(store: Path) -> None:
    def held() -> int:
        with connection.cursor() as cursor:
            return int(cursor.execute("PRAGMA cache_size").fetchone()[0])

    before = held()
    with storage.writing():
        within = held()
    with pytest.raises(ZeroDivisionError), storage.writing():
        raise ZeroDivisionError

    assert within == sqlite.ROOMY_CACHE
    assert held() == before == sqlite.CACHE, "each thread would keep a volume in memory"


def test_every_row_looks_alike_whether_or_not_there_is_a_second_space(store: Path) -> None:
    for number in range(6):
        Person.moves_in(f"Guest {number}", inner=INNER if number % 2 else None, recovery=number > 2)
    query = "SELECT length(id), length(tag), length(salt), length(slots), blocks FROM vault_account"
    assert set(rows(store, query)) == {(16, 32, 16, 1024, 16)}
    assert set(rows(store, "SELECT length(sealed) FROM vault_volume")) == {(64_000,)}


def test_nothing_an_account_holds_can_be_told_from_noise(store: Path) -> None:
    """Used or unused, full or empty: each value of a byte comes as often as chance would have it."""
    Person.moves_in("Alone")
    Person.moves_in("Ana", inner=INNER, recovery=True).writes("word " * 3_000)
    sealed = [row[0] for row in rows(store, "SELECT sealed FROM vault_volume")]
    slots = [row[0] for row in rows(store, "SELECT slots FROM vault_account")]
    for noise in (*sealed, b"".join(slots)):
        expected = len(noise) / 256
        chi = sum((noise.count(value) - expected) ** 2 / expected for value in range(256))
        assert 115 < chi < 430  # 255 degrees of freedom: beyond this once in 10^9


def times(folder: Path) -> set[int]:
    return {int(file.stat().st_mtime) for file in [folder, *folder.iterdir()]}


def test_after_every_act_every_file_carries_the_one_fixed_time(store: Path) -> None:
    ana = Person.moves_in("Ana")
    for act in (
        lambda: None,
        lambda: ana.writes("a word"),
        ana.comes_back,
        lambda: doors.new_recovery_words(ana.key),
        lambda: doors.delete_space(ana.key),
        lambda: doors.delete_account(Person.moves_in("Cleo").key),
    ):
        act()
        assert times(store.parent) == {sqlite.FIXED_TIME}


def test_names_in_the_data_folder_are_neutral(store: Path) -> None:
    Person.moves_in("Ana")
    names = {file.name for file in store.parent.iterdir()}
    assert names == {"spaces.sqlite3", "spaces.sqlite3-journal", "lock"}
    assert (store.parent / "spaces.sqlite3-journal").stat().st_size == 0


# -- two lives, one file ----------------------------------------------------------------------
def lives(folder: Path, settings: Any, *, inner_saves: int) -> bytes:
    """Live one everyday life, with or without an inner one; return the file, all sealed bytes zero.

    Sealed values are overwritten in place and never moved, so what is left is what the file tells
    without any key: the order of its pages, its free list, remains of earlier values.
    """
    noise = random.Random(3)
    with house_in(folder, settings) as file:
        everyday = doors.unlock("Ana", EVERYDAY)
        inner = Person("Ana", doors.unlock("Ana", INNER)) if inner_saves else None
        ana = Person("Ana", everyday)
        for _evening in range(12):
            ana.comes_back()
            ana.writes(noise.randbytes(6_000).hex())
            for _ in range(inner_saves):
                assert inner is not None
                inner.comes_back(INNER)
                inner.writes("a word")
    return zeroed(file)


def zeroed(file: Path) -> bytes:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("PRAGMA secure_delete=ON")
        opened.execute("UPDATE vault_volume SET sealed = zeroblob(length(sealed))")
        opened.execute("UPDATE vault_account SET slots = zeroblob(length(slots))")
        opened.commit()
    content = bytearray(file.read_bytes())
    for counter in (24, 92):
        content[counter : counter + 4] = bytes(4)
    return bytes(content)


@pytest.fixture
def two_houses(store: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The same house twice, in which Ana has an inner space among other people's accounts."""
    for name in ("Ben", "Ana", "Cleo"):
        Person.moves_in(name, inner=INNER)
    connections.close_all()
    for number in (1, 2):
        shutil.copytree(tmp_path / "data", tmp_path / f"{number}/data")
        shutil.copy(tmp_path / "pepper", tmp_path / f"{number}/pepper")
    return tmp_path / "1", tmp_path / "2"


@pytest.mark.slow
def test_years_of_inner_saves_leave_no_trace_in_the_shape_of_the_file(
    two_houses: tuple[Path, Path], settings: Any
) -> None:
    without = lives(two_houses[0], settings, inner_saves=0)
    with_inner = lives(two_houses[1], settings, inner_saves=5)
    assert without == with_inner


@pytest.mark.slow
def test_the_test_above_sees_an_inner_space_that_makes_the_file_grow(
    two_houses: tuple[Path, Path], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def planted(role: Role, used: int, blocks: int) -> int:
        return 64 if role is Role.INNER and blocks == 32 else real(role, used, blocks)

    real = keeping.size
    monkeypatch.setattr(keeping, "size", planted)
    without = lives(two_houses[0], settings, inner_saves=0)
    assert lives(two_houses[1], settings, inner_saves=5) != without


@pytest.mark.slow
def test_the_test_above_sees_volumes_kept_in_the_order_of_use(
    two_houses: tuple[Path, Path], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def planted(account: bytes, sealed: dict[int, bytes]) -> None:
        for number, volume in sealed.items():  # removed and put back, as a careless save would do
            row = Volume.objects.filter(account_id=account, number=number)
            row.delete()
            Volume.objects.create(account_id=account, number=number, sealed=volume)

    monkeypatch.setattr(storage, "write", planted)
    without = lives(two_houses[0], settings, inner_saves=0)
    assert lives(two_houses[1], settings, inner_saves=5) != without


# -- counters ---------------------------------------------------------------------------------
def counters(file: Path) -> tuple[bytes, bytes]:
    header = file.read_bytes()[:100]
    return header[24:28], header[92:96]


def test_the_change_counters_restart_at_one_random_value(store: Path) -> None:
    ana = Person.moves_in("Ana")
    ana.writes("kept")
    connections.close_all()
    seen = set()
    for _ in range(3):
        sqlite.restart_counters(store)
        change, valid = counters(store)
        assert change == valid
        seen.add(change)
    assert len(seen) == 3
    assert ana.reads() == ["kept"]
    ana.writes("goes on")
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]


def test_they_restart_at_every_start(
    empty_house: Path, tmp_path: Path, settings: Any, django_db_blocker: Any
) -> None:
    shutil.copytree(empty_house, tmp_path, dirs_exist_ok=True)
    seen = []
    for _ in range(3):
        with django_db_blocker.unblock(), house_in(tmp_path, settings) as file:
            seen.append(counters(file))
    assert len(set(seen)) == 3


def test_a_connection_that_cannot_be_made_ready_is_not_left_open(tmp_path: Path) -> None:
    (tmp_path / "damaged").write_bytes(b"nothing like a database " * 400)
    opened = sqlite3.connect(tmp_path / "damaged", factory=sqlite.Connection)

    with pytest.raises(sqlite3.DatabaseError):
        opened.execute("PRAGMA journal_mode=TRUNCATE")

    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        opened.cursor()
