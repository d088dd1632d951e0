"""Copies of the database and of the pepper, each to a place of its own."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from django.conf import settings

from handrail.vault import pepper, storage
from handrail.vault.errors import BackupRefused, HostError
from handrail.vault.sqlite import (
    fix_times_of,
    journal,
    refuse_write_ahead_log,
    restart_counters,
)
from handrail.vault.troubles import for_the_host


def write_copy(target: Path) -> Path:
    """Write a consistent copy of the `spaces` database; return where its pepper is.

    The copy is worth nothing without that pepper, which is not in it: say so. Works while the
    server runs. target: a file that is not there yet. Raises BackupRefused or another HostError.
    """
    source = storage.database()
    if source is None:
        raise BackupRefused(
            "The spaces lie on a PostgreSQL server: back them up with pg_dump, and keep the "
            "pepper apart with `handrail backup --pepper FILE`."
        )
    if not source.exists():
        raise BackupRefused(f"There is no database at {source} yet.")
    refuse_write_ahead_log(source)
    copy_database(source, target)
    return Path(settings.HANDRAIL_PEPPER)


def write_pepper_copy(target: Path) -> None:
    """Write a copy of the pepper, readable by its owner alone; keep it apart from the database's.

    target: a file that is not there yet. Raises BackupRefused or another HostError.
    """
    secret = pepper.read(Path(settings.HANDRAIL_PEPPER))
    _reserve(target)
    target.write_text(f"{secret.hex()}\n", "ascii")
    fix_times_of(target)


def copy_database(source: Path, target: Path) -> None:
    """Copy a SQLite file page by page under a read lock, its counters restarted, its times fixed.

    Nothing is left at target when it fails. Raises BackupRefused when target is there already.
    """
    _reserve(target)
    try:
        with (
            for_the_host(source),
            closing(sqlite3.connect(source, timeout=5)) as opened,
            for_the_host(target),
            closing(sqlite3.connect(target)) as copy,
        ):
            opened.backup(copy)
        restart_counters(target)
    except HostError:
        target.unlink(missing_ok=True)
        raise
    finally:
        journal(target).unlink(missing_ok=True)
        fix_times_of(source)
    fix_times_of(target)


def erase(file: Path) -> None:
    """Overwrite a file once and remove it; a file that is not there is no trouble."""
    with suppress(FileNotFoundError):
        length = file.stat().st_size
        with file.open("r+b") as opened:
            for start in range(0, length, 1 << 20):
                opened.write(os.urandom(min(1 << 20, length - start)))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()


def _reserve(target: Path) -> None:
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise BackupRefused(f"{target} is there already. Name a file that is not.") from None
    except OSError as trouble:
        raise BackupRefused(f"{target} cannot be written: {trouble.strerror}.") from trouble
