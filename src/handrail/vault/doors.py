"""The ways in and out: making an account, opening a space, changing what opens it, deleting.

Opening a keyslot is the login: there is no password hash and no table of users. An unknown name and
a wrong passphrase are one answer after the same work.
"""

from handrail.vault import derived, keeping, names, passphrases, storage
from handrail.vault.changing import (
    change_passphrase,
    delete_account,
    delete_space,
    new_recovery_words,
)
from handrail.vault.errors import Damaged, DoesNotOpen
from handrail.vault.keyslots import Opened, try_all
from handrail.vault.making import Created, check_new, create
from handrail.vault.names import tag
from handrail.vault.passphrases import Passphrase
from handrail.vault.passphrases import suggestion as suggest
from handrail.vault.place import SpaceKey

__all__ = [
    "Created",
    "Passphrase",
    "change_passphrase",
    "check_new",
    "create",
    "delete_account",
    "delete_space",
    "find",
    "new_recovery_words",
    "opens",
    "seal_again",
    "suggest",
    "tag",
    "unlock",
]


def unlock(name: str, passphrase: Passphrase) -> SpaceKey:
    """Open whichever space this passphrase opens, and seal it again.

    Recovery words open as a passphrase does. Raises what `find` and `seal_again` do.
    """
    key = find(name, passphrase)
    seal_again(key)
    return key


def find(name: str, passphrase: Passphrase) -> SpaceKey:
    """Find the space this passphrase opens, and write nothing.

    Raises DoesNotOpen, Busy, Damaged or a StoreTrouble.
    """
    if len(passphrase) > passphrases.LONGEST:
        raise DoesNotOpen
    way = derived.for_name(name, passphrase)
    opened = try_all(way, storage.accounts_named(names.tag(name)))
    if opened is None:
        raise DoesNotOpen
    return _key(opened)


def seal_again(key: SpaceKey) -> None:
    """Seal a space as it is: the last write then says only that somebody came, not that they kept.

    Raises Damaged, Newer or a StoreTrouble; after a StoreTrouble everything is as it was.
    """
    with storage.writing():
        loaded = keeping.load(key, lock=True, refused=Damaged)
        own, kept = loaded.slots.of_volume(key.volume), loaded.volume.superblock.kept
        keeping.save(loaded, key.root, slots=own, kept=kept, before=kept)


def opens(key: SpaceKey, passphrase: Passphrase) -> bool:
    """Tell whether this passphrase opens this very space. Raises Closed, Busy or a StoreTrouble."""
    if len(passphrase) > passphrases.LONGEST:
        return False
    name_tag, salt = storage.tag_and_salt(key.account)
    opened = try_all(derived.with_salt(salt, passphrase), storage.accounts_named(name_tag))
    return opened is not None and _key(opened) == key


def _key(opened: Opened) -> SpaceKey:
    return SpaceKey(opened.account, opened.volume, opened.root)
