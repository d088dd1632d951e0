"""The only module that reads and writes the tables. It handles sealed bytes and knows no key."""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from django.db import Error, IntegrityError, connection, transaction

from handrail.vault.errors import Closed, ReadOnly, UnusableName
from handrail.vault.keyslots import ACCOUNTS_OF_A_NAME, OF_AN_ACCOUNT, Slots, random_slots
from handrail.vault.models import Account, Volume
from handrail.vault.sqlite import CACHE, ROOMY_CACHE, fix_times
from handrail.vault.troubles import in_words, kind

ACCOUNT_BYTES = 16


@dataclass(frozen=True)
class Stored:
    """One volume as it lies in its row, with what its account's row says."""

    slots: Slots
    blocks: int
    sealed: bytes


@dataclass(frozen=True)
class NewAccount:
    """What a new account's rows hold. sealed: volume 0, then volume 1."""

    account: bytes
    tag: bytes
    salt: bytes
    slots: bytes
    blocks: int
    sealed: tuple[bytes, bytes]


@contextmanager
def writing() -> Iterator[None]:
    """One transaction: everything inside is kept, or nothing. Raises StoreTrouble.

    After the commit the times of the files are put back to the fixed one.
    """
    with in_words(), _room_for_a_volume(), _begun():
        transaction.on_commit(_fix_times)
        yield


def accounts_named(tag: bytes) -> list[Slots]:
    """Return the slots of every account found by a tag."""
    rows = Account.objects.filter(tag=tag).order_by("place").values_list("id", "slots")
    with in_words():
        return [Slots(bytes(account), bytes(slots)) for account, slots in rows]


def tag_and_salt(account: bytes) -> tuple[bytes, bytes]:
    """Return the tag and the salt of an account's name. Raises Closed when the account is gone."""
    with in_words():
        row = Account.objects.filter(id=account).values_list("tag", "salt").first()
    if row is None:
        raise Closed
    return bytes(row[0]), bytes(row[1])


def load(account: bytes, volume: int, *, lock: bool = False) -> Stored:
    """Read one volume and its account's slots in one statement. Raises Closed when there is none.

    lock: inside `writing` only; whoever else wants to change this account waits until it ends.
    """
    with in_words():
        if lock:  # on SQLite the transaction itself holds the file already
            list(Account.objects.select_for_update().filter(id=account).values_list("id"))
        # At most one; `first` would sort by the key, and SQLite copies the volume to do so.
        rows = list(
            Volume.objects.filter(account_id=account, number=volume).values_list(
                "account__slots", "account__blocks", "sealed"
            )
        )
    if not rows:
        raise Closed
    slots, blocks, sealed = rows[0]
    return Stored(Slots(account, bytes(slots)), blocks, bytes(sealed))


def free_place(tag: bytes) -> int:
    """Return a place among the accounts of one name. Raises UnusableName when four are taken."""
    with in_words():
        taken = set(Account.objects.filter(tag=tag).values_list("place", flat=True))
    free = sorted(set(range(ACCOUNTS_OF_A_NAME)) - taken)
    if not free:
        raise UnusableName
    return free[0]


def insert(new: NewAccount) -> None:
    """Add an account. Raises UnusableName when four bear its name already."""
    place = free_place(new.tag)
    try:
        row = Account.objects.create(
            id=new.account,
            tag=new.tag,
            place=place,
            salt=new.salt,
            slots=new.slots,
            blocks=new.blocks,
        )
    except IntegrityError:  # two at the same moment, on a database that lets both in
        raise UnusableName from None
    for number, sealed in enumerate(new.sealed):
        Volume.objects.create(account=row, number=number, sealed=sealed)


def write(account: bytes, sealed: Mapping[int, bytes]) -> None:
    """Overwrite volumes, the lower number first whichever is which."""
    for number in sorted(sealed):
        Volume.objects.filter(account_id=account, number=number).update(sealed=sealed[number])


def write_slots(slots: Slots) -> None:
    """Overwrite the slots of an account."""
    Account.objects.filter(id=slots.account).update(slots=slots.sealed)


def write_blocks(account: bytes, blocks: int) -> None:
    """Say how many blocks each of an account's volumes has now."""
    Account.objects.filter(id=account).update(blocks=blocks)


def orphan(account: bytes, sealed: tuple[bytes, bytes]) -> None:
    """Overwrite everything an account holds, its tag included: nobody's row, like any other.

    A row taken away would leave a gap that says: somebody here deleted an account.
    """
    write(account, dict(enumerate(sealed)))
    Account.objects.filter(id=account).update(
        tag=os.urandom(32), salt=os.urandom(16), slots=random_slots(OF_AN_ACCOUNT)
    )


def database() -> Path | None:
    """Return the database file; None on a database server."""
    name = str(connection.settings_dict["NAME"])
    return Path(name) if connection.vendor == "sqlite" and name != ":memory:" else None


@contextmanager
def _begun() -> Iterator[None]:
    """Begin a transaction, on a new connection where this one can only read.

    A connection lasts as long as its thread, and one that was opened while the disk could only be
    read stays so: it would refuse to save long after the disk takes writes again.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(transaction.atomic())
        except Error as refused:
            if kind(refused) is not ReadOnly:
                raise
            connection.close()
            stack.enter_context(transaction.atomic())
        yield


@contextmanager
def _room_for_a_volume() -> Iterator[None]:
    """Let SQLite hold the pages of a large volume from reading to writing them, and no longer.

    It would read them from the disk a second time to write them over. Each thread has a cache of
    its own, so that what a save needs must not stay in all of them. The file knows nothing of it.
    """
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    opened = connection.connection
    opened.execute(f"PRAGMA cache_size={ROOMY_CACHE}")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):  # of a connection that broke, which holds nothing any more
            opened.execute(f"PRAGMA cache_size={CACHE}")


def _fix_times() -> None:
    file = database()
    if file is not None:
        fix_times(file)
