"""What the disk or the database refuses, turned into words in one place."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import Error

from handrail.vault.errors import (
    Damaged,
    DiskFull,
    ReadOnly,
    StoreBusy,
    StoreUnreachable,
    Unusable,
    VaultError,
)

_SQLITE: dict[int, type[VaultError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}
_PRIMARY_CODE = 0xFF  # the higher bits say more than we have words for

_POSTGRESQL: dict[str, type[VaultError]] = {
    "53100": DiskFull,
    "25006": ReadOnly,  # a standby
    "40001": StoreBusy,
    "40P01": StoreBusy,
    "55P03": StoreBusy,
    "57014": StoreBusy,
    "XX001": Damaged,
    "XX002": Damaged,
}

_SYSTEM: dict[int, type[VaultError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EBUSY: StoreBusy,
    errno.EAGAIN: StoreBusy,
}


_FOR_THE_HOST: dict[type[VaultError], str] = {
    DiskFull: "the disk is full",
    ReadOnly: "it may not be written. Give it to the user who runs Handrail",
    StoreBusy: "another program is using it",
    StoreUnreachable: "it is not there, or does not answer",
    Damaged: "it is damaged, or no database of this kind. Put a backup back with `handrail restore`",
}


@contextmanager
def in_words() -> Iterator[None]:
    """Raise a StoreTrouble, or Damaged, for whatever database or disk refuse inside."""
    try:
        yield
    except (Error, sqlite3.Error, OSError) as trouble:
        raise kind(trouble)() from trouble


@contextmanager
def for_the_host(where: Path | str) -> Iterator[None]:
    """Raise Unusable for the same, in words for whoever runs this machine. where: what is used."""
    try:
        with in_words():
            yield
    except tuple(_FOR_THE_HOST) as trouble:
        raise Unusable(where, _FOR_THE_HOST[type(trouble)]) from trouble


def kind(trouble: BaseException) -> type[VaultError]:
    """Return the error whose words fit what a database or the system raised."""
    cause = trouble.__cause__ if isinstance(trouble, Error) else trouble
    if isinstance(cause, OSError):
        return _SYSTEM.get(cause.errno or 0, StoreUnreachable)
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return _SQLITE.get(code & _PRIMARY_CODE, StoreUnreachable)
    return _POSTGRESQL.get(getattr(cause, "sqlstate", None) or "", StoreUnreachable)
