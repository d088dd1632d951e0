"""What must be true before anybody is served: folder, lock, pepper, tables, counters, times."""

from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from handrail.vault import backup, fit, pepper, storage
from handrail.vault.errors import CheapDerivation, DoesNotFit, PepperMissing, Unusable
from handrail.vault.lock import FolderLock, private_folder
from handrail.vault.profiles import CHEAPEST, PROFILES
from handrail.vault.restore import INCOMING
from handrail.vault.sqlite import (
    FIXED_TIME,
    fix_times,
    fix_times_of,
    journal,
    refuse_write_ahead_log,
    restart_counters,
)
from handrail.vault.troubles import for_the_host

EARLIER = "earlier.sqlite3"  # the copy that lies in the data folder while tables are changed

_HELD: list[FolderLock] = []  # for as long as the process lives: the lock goes when it is collected


def make_ready() -> FolderLock | None:
    """Make the `spaces` database ready to serve; `serve` alone calls this, before its server.

    Takes the lock of the data folder for the life of the process (returned, and remembered here),
    makes folder, pepper and tables, migrates after a copy, restarts the counters and fixes the
    times. Closes every connection. On PostgreSQL there is no lock and no file.
    Raises a HostError that says what to mend.
    """
    refuse_profile()
    private_folder(Path(settings.HANDRAIL_DATA))
    file = storage.database()
    if file is None:
        _prepare(None)
        return None
    lock = FolderLock(file.parent)
    try:
        refuse_write_ahead_log(file)
        with for_the_host(file):
            file.touch(mode=0o600)
            file.chmod(0o600)  # its journal takes the rights of the file
        _prepare(file)
        with for_the_host(file):
            _erase_what_a_crash_left(file)
            restart_counters(file)
        fix_times(file)
    except BaseException:
        lock.release()
        raise
    _HELD.append(lock)
    return lock


def _prepare(file: Path | None) -> None:
    try:
        with for_the_host(file or str(connection.settings_dict["NAME"])):
            make_pepper()
            migrate(file)
            _forget_when_tables_changed()
            fit.refuse_strangers(pepper.current(), settings.HANDRAIL_PEPPER)
    finally:
        connections.close_all()


def refuse_profile() -> None:
    """Raise CheapDerivation, or DoesNotFit for a profile there is not."""
    name = settings.HANDRAIL_ARGON2_PROFILE
    if name not in PROFILES:
        known = ", ".join(known for known in PROFILES if known != CHEAPEST.name)
        raise DoesNotFit(f"HANDRAIL_ARGON2_PROFILE is {name}; it may be {known}.")
    if name == CHEAPEST.name and not getattr(settings, "HANDRAIL_FOR_TESTS", False):
        raise CheapDerivation


def make_pepper() -> None:
    """Make the pepper at the first start. Raises PepperMissing when the database had one already."""
    file = Path(settings.HANDRAIL_PEPPER)
    if not file.exists():
        if fit.is_marked():
            raise PepperMissing(file)
        pepper.make(file)
    pepper.read(file)
    fix_times_of(file)


def migrate(file: Path | None) -> None:
    """Bring the tables up to date; an existing database file is copied first and put back on failure.

    The copy is removed afterwards: two copies side by side would show what one alone does not.
    """
    executor = MigrationExecutor(connection)
    known = set(executor.loader.graph.nodes)
    applied = set(executor.loader.applied_migrations)
    if newer := {step for step in applied if step[0] == "vault"} - known:
        raise DoesNotFit(
            "A newer version of Handrail changed this database "
            f"({', '.join(sorted(name for _app, name in newer))}). Update Handrail."
        )
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return
    if file is None or not applied:
        call_command("migrate", interactive=False, verbosity=0)
        return
    _migrate_after_copy(file)


def _forget_when_tables_changed() -> None:
    """Django notes when each change of the tables was made: the day somebody set Handrail up."""
    fixed = datetime.fromtimestamp(FIXED_TIME, UTC)
    steps = MigrationRecorder.Migration.objects
    if steps.exclude(applied=fixed).exists():
        steps.update(applied=fixed)


def _erase_what_a_crash_left(file: Path) -> None:
    for name in (EARLIER, INCOMING):
        copy = file.with_name(name)
        backup.erase(copy)
        journal(copy).unlink(missing_ok=True)


def _migrate_after_copy(file: Path) -> None:
    copy = file.with_name(EARLIER)
    connections.close_all()
    backup.erase(copy)
    backup.copy_database(file, copy)
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except Exception as trouble:
        connections.close_all()
        journal(file).unlink(missing_ok=True)
        copy.replace(file)
        raise Unusable(file, "its tables could not be changed; it is as it was") from trouble
    backup.erase(copy)
