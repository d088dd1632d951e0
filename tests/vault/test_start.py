"""What the host must have right before anybody is served."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections

from handrail.vault import doors, fit, pepper, restore, start, storage
from handrail.vault.errors import (
    AlreadyServing,
    CheapDerivation,
    DoesNotFit,
    HostError,
    JournalRefused,
    PepperMissing,
    PepperOpen,
    PepperUnreadable,
    Unusable,
)
from handrail.vault.lock import FolderLock
from tests.cast import EVERYDAY
from tests.vault.cast import Person
from tests.vault.conftest import house_in


@pytest.fixture
def house(empty_house: Path, tmp_path: Path, settings: Any, django_db_blocker: Any) -> Any:
    """Start and stop a house of this test's own, as often as wanted; it has no account yet."""
    shutil.copytree(empty_house, tmp_path, dirs_exist_ok=True)
    with django_db_blocker.unblock():
        yield lambda: house_in(tmp_path, settings)


@pytest.fixture
def lived_in(house: Any, tmp_path: Path) -> Path:
    """The same house after Ana moved in, with nobody serving it."""
    with house():
        Person.moves_in("Ana").writes("kept")
    return tmp_path


def database(folder: Path) -> Path:
    return folder / "data/spaces.sqlite3"


def unchanged(folder: Path, house: Any) -> None:
    """Look that what Ana kept is all there."""
    with house():
        assert Person("Ana", doors.unlock("Ana", EVERYDAY)).reads() == ["kept"]


def test_folder_and_pepper_are_for_their_owner_alone(house: Any, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "data")
    (tmp_path / "pepper").unlink()
    with house() as file:
        assert file.exists()
        assert file.parent.stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "pepper").stat().st_mode & 0o777 == 0o600
        assert len(pepper.read(tmp_path / "pepper")) == 32


def test_only_one_serves_a_folder(house: Any, tmp_path: Path) -> None:
    with house():
        with pytest.raises(AlreadyServing):
            start.make_ready()
        with pytest.raises(AlreadyServing):
            FolderLock(tmp_path / "data")
    with house():
        pass


def test_a_write_ahead_log_is_refused(house: Any, lived_in: Path) -> None:
    with closing(sqlite3.connect(database(lived_in))) as opened:
        opened.execute("PRAGMA journal_mode=WAL")
    with pytest.raises(JournalRefused) as refused, house():
        pass
    assert "PRAGMA journal_mode=TRUNCATE" in str(refused.value)
    with closing(sqlite3.connect(database(lived_in))) as opened:
        opened.execute("PRAGMA journal_mode=TRUNCATE")
    unchanged(lived_in, house)


def test_the_cheap_profile_is_for_tests_only(house: Any, settings: Any) -> None:
    settings.HANDRAIL_FOR_TESTS = False
    with pytest.raises(CheapDerivation), house():
        pass
    settings.HANDRAIL_ARGON2_PROFILE = "FAST"
    with pytest.raises(DoesNotFit, match="INTERACTIVE_128_MIB"), house():
        pass


def test_a_lost_pepper_is_not_made_anew_over_a_database(house: Any, lived_in: Path) -> None:
    kept = (lived_in / "pepper").rename(lived_in / "elsewhere")
    with pytest.raises(PepperMissing), house():
        pass
    assert not (lived_in / "pepper").exists()
    kept.rename(lived_in / "pepper")
    unchanged(lived_in, house)


def test_another_pepper_is_refused(house: Any, lived_in: Path) -> None:
    kept = (lived_in / "pepper").rename(lived_in / "elsewhere")
    pepper.make(lived_in / "pepper")
    with pytest.raises(DoesNotFit, match="HANDRAIL_PEPPER"), house():
        pass
    kept.replace(lived_in / "pepper")
    pepper._remembered.cache_clear()
    unchanged(lived_in, house)


@pytest.mark.parametrize("content", ["", "not hexadecimal", "abcd", "é" * 64])
def test_a_file_that_is_no_pepper_is_refused(house: Any, tmp_path: Path, content: str) -> None:
    (tmp_path / "pepper").write_text(content)
    with pytest.raises(PepperUnreadable), house():
        pass
    assert (tmp_path / "pepper").read_text() == content


def test_a_pepper_that_others_may_read_is_refused(house: Any, tmp_path: Path) -> None:
    (tmp_path / "pepper").chmod(0o644)
    with pytest.raises(PepperOpen, match="chmod 600"), house():
        pass


def test_the_profile_may_change_only_while_there_is_no_account(house: Any, settings: Any) -> None:
    settings.HANDRAIL_ARGON2_PROFILE = "INTERACTIVE_128_MIB"
    with house():
        pass
    settings.HANDRAIL_ARGON2_PROFILE = "CHEAPEST"
    with house():
        Person.moves_in("Ana")
    settings.HANDRAIL_ARGON2_PROFILE = "INTERACTIVE_256_MIB"
    with pytest.raises(DoesNotFit, match="HANDRAIL_ARGON2_PROFILE"), house():
        pass


@pytest.mark.parametrize(
    "damage", [b"this is no database at all" * 400, b"SQLite format 3\x00" * 99]
)
def test_a_damaged_file_is_refused_with_words(house: Any, lived_in: Path, damage: bytes) -> None:
    whole = database(lived_in).read_bytes()
    database(lived_in).write_bytes(damage)
    with pytest.raises(Unusable, match="handrail restore"), house():
        pass
    assert database(lived_in).read_bytes() == damage
    database(lived_in).write_bytes(whole)
    unchanged(lived_in, house)


def test_a_data_folder_that_is_a_file_is_refused(house: Any, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "data")
    (tmp_path / "data").write_text("a file")
    with pytest.raises(Unusable, match="data"), house():
        pass


def test_every_refusal_for_the_host_is_one_line(tmp_path: Path) -> None:
    for refusal in (CheapDerivation(), PepperMissing(tmp_path), AlreadyServing(tmp_path)):
        assert isinstance(refusal, HostError)
        assert "\n" not in str(refusal)
        assert str(refusal).endswith((".", '"'))


# -- tables of an earlier version -------------------------------------------------------------
@pytest.fixture
def earlier(house: Any, lived_in: Path) -> Path:
    """The house as a version left it that had not the last migration yet."""
    with closing(sqlite3.connect(database(lived_in))) as opened:
        opened.execute("DELETE FROM django_migrations WHERE app = 'vault'")
        opened.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('other', 'x', 0)"
        )
        opened.execute("ALTER TABLE vault_host RENAME TO kept_host")
        opened.execute("ALTER TABLE vault_account RENAME TO kept_account")
        opened.execute("ALTER TABLE vault_volume RENAME TO kept_volume")
        opened.execute("DROP INDEX IF EXISTS account_place")
        opened.commit()
    return lived_in


def test_tables_are_changed_after_a_copy_and_the_copy_goes(
    house: Any, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def watched(*arguments: Any, **options: Any) -> None:
        seen.append(sorted(file.name for file in (earlier / "data").iterdir()))
        call_command(*arguments, **options)

    monkeypatch.setattr(start, "call_command", watched)
    with house():
        assert fit.is_marked()
    assert start.EARLIER in seen[0]
    assert not (earlier / "data" / start.EARLIER).exists()


def test_when_they_cannot_be_changed_the_copy_is_put_back(
    house: Any, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: Any, **_options: Any) -> None:
        with closing(sqlite3.connect(database(earlier))) as opened:
            opened.execute("DROP TABLE kept_volume")
            opened.commit()
        raise RuntimeError("half-way")

    monkeypatch.setattr(start, "call_command", fails)
    with pytest.raises(Unusable, match="as it was"), house():
        pass
    with closing(sqlite3.connect(database(earlier))) as opened:
        assert opened.execute("SELECT count(*) FROM kept_volume").fetchone() == (2,)
    assert not (earlier / "data" / start.EARLIER).exists()


def test_a_database_of_a_later_version_is_refused(house: Any, lived_in: Path) -> None:
    with closing(sqlite3.connect(database(lived_in))) as opened:
        opened.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('vault', '9999_later', 0)"
        )
        opened.commit()
    with pytest.raises(DoesNotFit, match="9999_later"), house():
        pass


def test_a_host_without_a_database_file_needs_no_lock(postgresql_store: Path) -> None:
    assert storage.database() is None
    assert not postgresql_store.exists()
    assert not (postgresql_store.parent / "lock").exists()
    assert fit.is_marked()


def test_nobody_else_may_read_what_a_start_leaves(house: Any, lived_in: Path) -> None:
    connections.close_all()
    database(lived_in).chmod(0o644)
    with house():
        Person("Ana", doors.unlock("Ana", EVERYDAY)).writes("a word")
        folder = lived_in / "data"
        assert all(file.stat().st_mode & 0o077 == 0 for file in [folder, *folder.iterdir()])


def test_copies_that_a_crash_left_beside_the_database_are_gone_after_the_next_start(
    house: Any, lived_in: Path
) -> None:
    left = [lived_in / "data" / name for name in (start.EARLIER, restore.INCOMING)]
    for copy in left:
        shutil.copy(database(lived_in), copy)

    unchanged(lived_in, house)

    assert [copy.name for copy in left if copy.exists()] == []
