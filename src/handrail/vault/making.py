"""Making an account: two volumes by the same code, whether or not the second is used."""

import os
import secrets
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from handrail.vault import derived, names, passphrases, storage
from handrail.vault.document import Document
from handrail.vault.errors import WeakPassphrase
from handrail.vault.keyslots import (
    OF_A_VOLUME,
    PASSPHRASE,
    RECOVERY,
    ROOT_BYTES,
    random_slots,
    sealed_slot,
)
from handrail.vault.passphrases import Passphrase
from handrail.vault.place import SpaceKey
from handrail.vault.volume import FIRST_BLOCKS, Content, Role, sealed_volume


@dataclass(frozen=True)
class Created:
    """A new account: the key of its everyday space, words for paper, the key of its inner space.

    words: eight, or none when none were asked for. inner: None when there is no inner space.
    """

    key: SpaceKey
    words: tuple[str, ...] = field(repr=False)
    inner: SpaceKey | None = None


@dataclass(frozen=True)
class Ways:
    """What is to open a space: derived from its passphrase, and from recovery words if there are."""

    passphrase: bytes
    recovery: bytes | None = None


@dataclass(frozen=True)
class Empty:
    """A new space with nothing in it: its four slots and its sealed volume."""

    slots: bytes
    sealed: bytes


def check_new(name: str, passphrase: Passphrase) -> None:
    """Tell whether an account could be made so; makes nothing.

    Raises UnusableName; WeakPassphrase, which counts as a wrong try when the passphrase opens
    something under this name already; PassphraseTooLong; Busy.
    """
    names.usable(name)
    passphrases.refuse_weak(passphrase, name)
    derived.refuse_known(names.tag(name), derived.for_name(name, passphrase))
    storage.free_place(names.tag(name))


def create(
    name: str, passphrase: Passphrase, inner: Passphrase | None = None, recovery: bool = False
) -> Created:
    """Make an account with both its volumes in one transaction. Raises what `check_new` does.

    inner: the passphrase of a second space. recovery: whether eight words are to open the everyday
    space too. Neither changes anything that can be seen from outside.
    """
    names.usable(name)
    for chosen in (passphrase, inner):
        if chosen is not None:
            passphrases.refuse_weak(chosen, name)
    if inner is not None and passphrases.normalised(inner) == passphrases.normalised(passphrase):
        raise WeakPassphrase(_("Use another passphrase here than for the first space."))
    words = passphrases.recovery_words() if recovery else ()
    everyday = Ways(
        derived.for_name(name, passphrase),
        derived.for_name(name, " ".join(words)) if words else None,
    )
    second = Ways(derived.for_name(name, inner)) if inner is not None else None
    key, other = _made(name, everyday, second)
    return Created(key, words, other if second is not None else None)


def _made(name: str, everyday: Ways, inner: Ways | None) -> tuple[SpaceKey, SpaceKey]:
    account, volume = os.urandom(storage.ACCOUNT_BYTES), secrets.randbelow(2)
    key, other = new_key(account, volume), new_key(account, 1 - volume)
    made = {
        volume: empty(key, Role.EVERYDAY, everyday),
        1 - volume: empty(other, Role.INNER, inner),
    }
    new = storage.NewAccount(
        account=account,
        tag=names.tag(name),
        salt=names.salt(name),
        slots=made[0].slots + made[1].slots,
        blocks=FIRST_BLOCKS,
        sealed=(made[0].sealed, made[1].sealed),
    )
    with storage.writing():
        for ways in (everyday, inner):
            if ways is not None:
                derived.refuse_known(new.tag, ways.passphrase)
        storage.insert(new)
    return key, other


def new_key(account: bytes, volume: int) -> SpaceKey:
    """Draw a root key for a volume."""
    return SpaceKey(account, volume, os.urandom(ROOT_BYTES))


def empty(key: SpaceKey, role: Role, ways: Ways | None, blocks: int = FIRST_BLOCKS) -> Empty:
    """Seal an empty space. ways: None for one that nobody can open, its key being thrown away."""
    slots = slots_for(key, ways) if ways else random_slots(OF_A_VOLUME)
    content = Content(role, Document().encoded(), slots)
    return Empty(slots, sealed_volume(key.place, key.root, content, blocks))


def slots_for(key: SpaceKey, ways: Ways) -> bytes:
    """Return a space's four slots: its ways in, and noise in those it does not use."""
    first = key.volume * OF_A_VOLUME
    slots = sealed_slot(ways.passphrase, key.account, first + PASSPHRASE, key.root)
    if ways.recovery is not None:
        slots += sealed_slot(ways.recovery, key.account, first + RECOVERY, key.root)
    return slots + random_slots(OF_A_VOLUME)[len(slots) :]
