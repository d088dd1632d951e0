"""How the `spaces` file is kept so that the file itself tells nothing: pragmas, counters, times."""

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from handrail.vault.errors import JournalRefused, StoreUnreachable

CACHE, ROOMY_CACHE = (
    -2_000,
    -16_000,
)  # KiB that a connection may hold of the file, as SQLite says it

PRAGMAS = {
    "page_size": "4096",
    "journal_mode": "TRUNCATE",  # a write-ahead log lists the rewritten pages, and keeps old ones
    "synchronous": "FULL",
    "secure_delete": "ON",
    "temp_store": "MEMORY",
    "trusted_schema": "OFF",
    "busy_timeout": "5000",
    "cache_size": str(CACHE),
    "cache_spill": "OFF",  # a large volume is written once, at the commit, and not half before it
}


class Connection(sqlite3.Connection):
    """One that closes when it cannot be made ready: Django lets go of it without closing it.

    Through it Django says the pragmas and nothing else; what comes later goes through a cursor.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Carry out one pragma."""
        try:
            return super().execute(sql, parameters)
        except sqlite3.Error:
            self.close()
            raise


OPTIONS: dict[str, object] = {
    "factory": Connection,
    "transaction_mode": "IMMEDIATE",
    "init_command": "; ".join(f"PRAGMA {name}={value}" for name, value in PRAGMAS.items()),
}

# Every file of the house carries this one time, so that no time says when somebody came.
FIXED_TIME = 946_684_800  # 1 January 2000, UTC

LOCK_NAME = "lock"  # in the data folder; held while `serve` runs

_CHANGE_COUNTERS = (24, 92)  # offsets in the header: change counter, and the one it is valid for
_FORMATS = slice(18, 20)  # in the header: 2 in either byte means a write-ahead log
_MAGIC = b"SQLite format 3\x00"


def fix_times(database: Path) -> None:
    """Set the times of the database, its journal, the lock file and their folder to the fixed one.

    A file that is not there, or that belongs to somebody else, is passed over: what was saved is
    saved, and must not be reported as lost because a time could not be set.
    """
    folder = database.parent
    fix_times_of(database, journal(database), folder / LOCK_NAME, folder)


def fix_times_of(*files: Path) -> None:
    """Set the times of some files to the fixed one, where they are there and ours."""
    for file in files:
        with suppress(OSError):
            os.utime(file, (FIXED_TIME, FIXED_TIME))


def journal(database: Path) -> Path:
    """Name the rollback journal of a database."""
    return database.with_name(f"{database.name}-journal")


def refuse_write_ahead_log(database: Path) -> None:
    """Raise JournalRefused when another program turned the write-ahead log on."""
    try:
        with database.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return
    except OSError as trouble:
        raise StoreUnreachable from trouble
    log = database.with_name(f"{database.name}-wal")
    if (header.startswith(_MAGIC) and 2 in header[_FORMATS]) or log.exists():
        raise JournalRefused(database)


def restart_counters(database: Path, random: Callable[[int], bytes] = secrets.token_bytes) -> None:
    """Let the header's change counters go on from one random value.

    Left alone they count the saves of both spaces, while what is known of the everyday one explains
    only some of them. Recovers a hot journal first. No connection of this process may be open: the
    system drops a process's locks on a file when any of its handles closes. Fixes no times.
    """
    connection = sqlite3.connect(database, isolation_level=None, timeout=5)
    try:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("BEGIN EXCLUSIVE")  # recovery is over, and nobody else is inside
        value = random(4)
        with database.open("r+b") as file:
            for offset in _CHANGE_COUNTERS:
                file.seek(offset)
                file.write(value)
            file.flush()
            os.fsync(file.fileno())
            connection.execute("ROLLBACK")
            connection.close()
    finally:
        connection.close()
