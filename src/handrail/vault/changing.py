"""Changing what opens a space, and deleting: everything by overwriting."""

from handrail.vault import derived, keeping, passphrases, storage
from handrail.vault.keyslots import OF_A_VOLUME, RECOVERY, SLOT_BYTES, sealed_slot
from handrail.vault.making import Ways, empty, new_key, slots_for
from handrail.vault.passphrases import Passphrase
from handrail.vault.place import SpaceKey
from handrail.vault.volume import Role


def change_passphrase(key: SpaceKey, new: Passphrase) -> SpaceKey:
    """Give a space another passphrase; return its new key. Every other way in is closed.

    The root key is drawn anew and the volume sealed under it: an old copy of the file with the old
    passphrase opens only what that copy held. Recovery words must be drawn again.
    Raises WeakPassphrase, PassphraseTooLong, Busy, Closed, Damaged or a StoreTrouble.
    """
    passphrases.refuse_weak(new)
    name_tag, salt = storage.tag_and_salt(key.account)
    way = derived.with_salt(salt, new)
    changed = new_key(key.account, key.volume)
    with storage.writing():
        loaded = keeping.load(key, lock=True)
        derived.refuse_known(name_tag, way)
        _save(loaded, changed.root, slots_for(changed, Ways(way)))
    return changed


def new_recovery_words(key: SpaceKey) -> tuple[str, ...]:
    """Draw eight words that open a space; earlier ones stop.

    Raises Busy, Closed, Damaged or a StoreTrouble.
    """
    words = passphrases.recovery_words()
    _name_tag, salt = storage.tag_and_salt(key.account)
    way = derived.with_salt(salt, " ".join(words))
    number = key.volume * OF_A_VOLUME + RECOVERY
    slot = sealed_slot(way, key.account, number, key.root)
    with storage.writing():
        loaded = keeping.load(key, lock=True)
        own = loaded.slots.of_volume(key.volume)
        before, after = own[: RECOVERY * SLOT_BYTES], own[(RECOVERY + 1) * SLOT_BYTES :]
        _save(loaded, key.root, before + slot + after)
    return words


def delete_space(key: SpaceKey) -> None:
    """Overwrite a space and its ways in; what is left is an unused volume like any other.

    The other space of the account, if there is one, stays. Raises Closed, Damaged, StoreTrouble.
    """
    with storage.writing():
        loaded = keeping.load(key, lock=True)
        nobody = new_key(key.account, key.volume)
        left = empty(nobody, Role.INNER, None, loaded.blocks)
        storage.write(key.account, {key.volume: left.sealed})
        storage.write_slots(loaded.slots.with_volume(key.volume, left.slots))


def delete_account(key: SpaceKey) -> None:
    """Overwrite both spaces of an account, their ways in and its name.

    The name is free again. Raises Closed, Damaged or a StoreTrouble.
    """
    with storage.writing():
        loaded = keeping.load(key, lock=True)
        left = [
            empty(new_key(key.account, number), Role.INNER, None, loaded.blocks)
            for number in (0, 1)
        ]
        storage.orphan(key.account, (left[0].sealed, left[1].sealed))


def _save(loaded: keeping.Loaded, root: bytes, slots: bytes) -> None:
    head = loaded.volume.superblock
    keeping.save(loaded, root, slots=slots, kept=head.kept, before=head.before)
