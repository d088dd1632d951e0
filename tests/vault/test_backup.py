"""Copies that open elsewhere, and refusals that replace nothing."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from handrail.vault import backup, doors, pepper, restore
from handrail.vault.errors import (
    AlreadyServing,
    BackupRefused,
    HostError,
    PepperMissing,
    PepperUnreadable,
)
from handrail.vault.sqlite import FIXED_TIME
from tests.cast import EVERYDAY, INNER
from tests.vault.cast import Person
from tests.vault.conftest import house_in, living_in


@pytest.fixture
def copies(store: Path, tmp_path: Path) -> Path:
    """A folder with a backup of Ana's house and one of its pepper."""
    ana = Person.moves_in("Ana", inner=INNER)
    ana.writes("before the backup")
    Person("Ana", doors.unlock("Ana", INNER)).writes("inner")
    (tmp_path / "stick").mkdir()
    backup.write_copy(tmp_path / "stick/copy")
    backup.write_pepper_copy(tmp_path / "stick/pepper-copy")
    ana.writes("after the backup")
    return tmp_path / "stick"


@pytest.fixture
def elsewhere(copies: Path, tmp_path: Path, settings: Any) -> Iterator[Callable[[], Any]]:
    """Another machine's house, which had nothing yet."""
    settings.HANDRAIL_PEPPER = tmp_path / "new/pepper"
    with living_in(in_file(tmp_path / "new/data/spaces.sqlite3")):
        yield lambda: house_in(tmp_path / "new", settings)


def in_file(file: Path) -> dict[str, Any]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file)}


def test_a_copy_is_written_while_the_house_serves_and_names_the_pepper(
    store: Path, tmp_path: Path
) -> None:
    Person.moves_in("Ana")
    assert backup.write_copy(tmp_path / "copy") == tmp_path / "pepper"
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600
    assert int((tmp_path / "copy").stat().st_mtime) == FIXED_TIME
    assert not list(tmp_path.glob("copy-*"))
    with closing(sqlite3.connect(tmp_path / "copy")) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_its_counters_restart_and_all_else_is_the_same(store: Path, tmp_path: Path) -> None:
    Person.moves_in("Ana")
    backup.write_copy(tmp_path / "copy")
    original, copy = bytearray(store.read_bytes()), bytearray((tmp_path / "copy").read_bytes())
    assert original[24:28] != copy[24:28]
    assert copy[24:28] == copy[92:96]
    for counter in (24, 40, 92):  # 40 counts changes of the tables, and a copy counts as one
        original[counter : counter + 4] = copy[counter : counter + 4]
    assert original == copy


def test_a_backup_is_never_written_over_something(store: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("a letter")
    for write in (backup.write_copy, backup.write_pepper_copy):
        with pytest.raises(BackupRefused, match="there already"):
            write(tmp_path / "copy")
        with pytest.raises(BackupRefused, match="cannot be written"):
            write(tmp_path / "no such folder/copy")
    assert (tmp_path / "copy").read_text() == "a letter"


def test_nothing_is_left_of_a_copy_that_fails(store: Path, tmp_path: Path) -> None:
    connections.close_all()
    store.write_bytes(b"no database" * 1_000)
    with pytest.raises(HostError):
        backup.write_copy(tmp_path / "copy")
    assert not list(tmp_path.glob("copy*"))


def test_a_server_is_backed_up_with_its_own_tool(postgresql_store: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused, match="pg_dump"):
        backup.write_copy(tmp_path / "copy")
    with pytest.raises(BackupRefused, match="pg_restore"):
        restore.put_back(tmp_path / "copy")
    backup.write_pepper_copy(tmp_path / "pepper-copy")
    assert pepper.parsed(tmp_path / "pepper-copy") == pepper.current()


def test_both_copies_together_open_on_another_machine(
    copies: Path, elsewhere: Callable[[], Any]
) -> None:
    restore.put_back(copies / "copy", copies / "pepper-copy")
    with elsewhere():
        assert Person("Ana", doors.unlock("Ana", EVERYDAY)).reads() == ["before the backup"]
        assert Person("Ana", doors.unlock("Ana", INNER)).reads() == ["inner"]


def test_a_copy_without_its_pepper_is_refused(copies: Path, elsewhere: Callable[[], Any]) -> None:
    with pytest.raises(PepperMissing):
        restore.put_back(copies / "copy")
    with elsewhere():
        pass
    with pytest.raises(BackupRefused, match="another pepper"):
        restore.put_back(copies / "copy")
    with pytest.raises(BackupRefused, match="another pepper"):
        restore.put_back(copies / "copy", copies / "pepper-copy")
    with elsewhere():
        assert doors.suggest()


def test_nothing_is_put_back_under_a_house_that_serves(store: Path, copies: Path) -> None:
    with pytest.raises(AlreadyServing):
        restore.put_back(copies / "copy")
    assert Person("Ana", doors.unlock("Ana", EVERYDAY)).reads() == [
        "before the backup",
        "after the backup",
    ]


# -- what is no backup ------------------------------------------------------------------------
@pytest.fixture
def stopped(empty_house: Path, tmp_path: Path, settings: Any, django_db_blocker: Any) -> Any:
    """Ana's house with nobody serving it, its pepper in place, and a good copy beside."""
    shutil.copytree(empty_house, tmp_path, dirs_exist_ok=True)
    with django_db_blocker.unblock():
        with house_in(tmp_path, settings):
            Person.moves_in("Ana").writes("kept")
            backup.write_copy(tmp_path / "copy")
        with living_in(in_file(tmp_path / "data/spaces.sqlite3")):
            yield tmp_path


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50_000])


def scratched(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4_096 * 3 : 4_096 * 4] = bytes(4_096)
    file.write_bytes(content)


def text(file: Path) -> None:
    file.write_text("a letter, not a database")


def somebody_elses(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("CREATE TABLE recipes (id INTEGER)")


def in_wal_mode(file: Path) -> None:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("PRAGMA journal_mode=WAL")


def of_a_later_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("UPDATE django_migrations SET name = '9999_later' WHERE app = 'vault'")
        opened.commit()


@pytest.mark.parametrize(
    "spoil", [cut, scratched, text, somebody_elses, in_wal_mode, of_a_later_version, Path.unlink]
)
def test_what_is_no_whole_backup_is_refused_and_replaces_nothing(
    stopped: Path, spoil: Callable[[Path], None], settings: Any
) -> None:
    before = (stopped / "data/spaces.sqlite3").read_bytes()
    spoil(stopped / "copy")
    with pytest.raises(BackupRefused) as refused:
        restore.put_back(stopped / "copy")
    assert str(stopped / "copy") in str(refused.value)
    assert (stopped / "data/spaces.sqlite3").read_bytes() == before
    assert not (stopped / "data" / restore.INCOMING).exists()


def test_a_pepper_copy_that_is_none_is_refused(stopped: Path) -> None:
    (stopped / "no pepper").write_text("something else")
    with pytest.raises(PepperUnreadable):
        restore.put_back(stopped / "copy", stopped / "no pepper")


def test_a_backup_replaces_a_database_that_is_beyond_help(stopped: Path, settings: Any) -> None:
    (stopped / "data/spaces.sqlite3").write_bytes(b"beyond help" * 500)
    (stopped / "data/spaces.sqlite3-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 99)
    restore.put_back(stopped / "copy")
    with house_in(stopped, settings):
        assert Person("Ana", doors.unlock("Ana", EVERYDAY)).reads() == ["kept"]


def test_erasing_leaves_no_file_and_no_complaint(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 3_000_000)
    backup.erase(tmp_path / "file")
    backup.erase(tmp_path / "file")
    assert not (tmp_path / "file").exists()
