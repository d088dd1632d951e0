"""Putting a backup back: tried first, and nothing replaced unless it opens and fits."""

import hmac
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.db.migrations.loader import MigrationLoader

from handrail.vault import backup, fit, pepper, storage
from handrail.vault.errors import BackupRefused, JournalRefused
from handrail.vault.lock import FolderLock, private_folder
from handrail.vault.models import Account, Host, Volume
from handrail.vault.sqlite import fix_times, journal, refuse_write_ahead_log, restart_counters

INCOMING = "incoming.sqlite3"  # the copy in the data folder, until it takes the database's place


def put_back(source: Path, pepper_copy: Path | None = None) -> None:
    """Put a backup in the place of the database, after trying it.

    source: what `backup.write_copy` wrote. pepper_copy: what `backup.write_pepper_copy` wrote, on a
    machine that has no pepper yet; one that is there is never replaced. The database that was there
    is gone afterwards. Raises BackupRefused, AlreadyServing or another HostError; then nothing was
    replaced.
    """
    file = storage.database()
    if file is None:
        raise BackupRefused("The spaces lie on a PostgreSQL server: put them back with pg_restore.")
    secret = _fitting_pepper(pepper_copy)
    try_copy(source, secret)
    private_folder(file.parent)
    with FolderLock(file.parent):
        connections.close_all()
        incoming = file.with_name(INCOMING)
        incoming.unlink(missing_ok=True)
        backup.copy_database(source, incoming)
        if pepper_copy is not None and not Path(settings.HANDRAIL_PEPPER).exists():
            pepper.write(Path(settings.HANDRAIL_PEPPER), secret)
        _replace(file, incoming)


def try_copy(source: Path, secret: bytes) -> None:
    """Raise BackupRefused unless a file is a whole database of ours, made with this pepper."""
    if not source.is_file():
        raise BackupRefused(f"There is no file {source}.")
    try:
        refuse_write_ahead_log(source)
        with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            _refuse_damaged(opened, source)
            _refuse_foreign(opened, source)
            mark = opened.execute(f"SELECT pepper FROM {Host._meta.db_table}").fetchone()  # noqa: S608  (our own table's name)
    except (sqlite3.Error, JournalRefused) as trouble:
        raise BackupRefused(f"{source} is damaged, or no backup of Handrail.") from trouble
    if mark is None or not hmac.compare_digest(bytes(mark[0]), fit.pepper_mark(secret)):
        raise BackupRefused(
            f"{source} was made with another pepper than {settings.HANDRAIL_PEPPER}. On a new "
            "machine name the pepper's own backup: handrail restore FILE --pepper FILE."
        )


def _fitting_pepper(pepper_copy: Path | None) -> bytes:
    present = Path(settings.HANDRAIL_PEPPER)
    if pepper_copy is None:
        return pepper.read(present)
    secret = pepper.parsed(pepper_copy)
    if present.exists() and pepper.read(present) != secret:
        raise BackupRefused(
            f"There is another pepper at {present}. Whatever was made with it will not open "
            "without it: move it to where you keep such things, then try again."
        )
    return secret


def _refuse_damaged(opened: sqlite3.Connection, source: Path) -> None:
    if opened.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise BackupRefused(f"{source} is damaged. Try an older backup.")


def _refuse_foreign(opened: sqlite3.Connection, source: Path) -> None:
    tables = {row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    ours = {model._meta.db_table for model in (Host, Account, Volume)}
    if not ours <= tables:
        raise BackupRefused(f"{source} is a database, but not one of Handrail.")
    applied = opened.execute("SELECT name FROM django_migrations WHERE app = 'vault'")
    known = {name for app, name in MigrationLoader(None).graph.nodes if app == "vault"}
    if not {row[0] for row in applied} <= known:
        raise BackupRefused(f"{source} was made by a newer version of Handrail. Update Handrail.")


def _replace(file: Path, incoming: Path) -> None:
    # A journal left by a crash belongs to the old database and would be played into the new one.
    if file.exists():
        with suppress(sqlite3.Error, OSError):
            restart_counters(file)  # recovers it; a broken one is being replaced anyway
    journal(file).unlink(missing_ok=True)
    incoming.replace(file)
    fix_times(file)
