"""Reading a space under a lock and writing it back: whole, and larger when it must be."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils.module_loading import import_string

from handrail.vault import storage
from handrail.vault.blocks import BLOCK_BYTES, noise
from handrail.vault.document import Document
from handrail.vault.errors import Closed, SpaceFull, VaultError
from handrail.vault.keyslots import Slots
from handrail.vault.place import Place, SpaceKey
from handrail.vault.volume import Content, OpenVolume, Role, RootRefused, sealed_volume

FULL = 0.9  # of the blocks, for the everyday space; then both volumes double


@dataclass(frozen=True)
class Loaded:
    """A space as it was read: where it lies, its slots, its size, its superblock, its document."""

    place: Place
    slots: Slots
    blocks: int
    volume: OpenVolume
    document: Document


def load(key: SpaceKey, *, lock: bool = False, refused: type[VaultError] = Closed) -> Loaded:
    """Read and open a space. Raises Closed, Damaged, Newer or a StoreTrouble.

    lock: inside `storage.writing` only; nobody else changes the account until that ends.
    refused: raised when the key opens nothing: the passphrase was changed, or the space deleted.
    """
    stored = storage.load(key.account, key.volume, lock=lock)
    own = stored.slots.of_volume(key.volume)
    try:
        volume = OpenVolume(key.place, key.root, stored.sealed, own)
    except RootRefused:
        raise refused from None
    document = Document(volume.superblock.table, volume.read)
    return Loaded(key.place, stored.slots, stored.blocks, volume, document)


def save(loaded: Loaded, root: bytes, *, slots: bytes, kept: int, before: int) -> OpenVolume:
    """Seal a space again under a fresh content key and overwrite its volume; inside `writing`.

    root: its key, which may be a new one. slots: its own four, written too when they changed.
    kept, before: see Superblock. Raises SpaceFull.
    """
    place, role = loaded.place, loaded.volume.superblock.role
    content = Content(role, loaded.document.encoded(), slots, kept, before)
    blocks = size(role, content.blocks, loaded.blocks)
    sealed = sealed_volume(place, root, content, blocks)
    volumes = {place.volume: sealed}
    if blocks > loaded.blocks:
        other = storage.load(place.account, 1 - place.volume).sealed
        volumes[1 - place.volume] = other + noise((blocks - loaded.blocks) * BLOCK_BYTES)
        storage.write_blocks(place.account, blocks)
    storage.write(place.account, volumes)
    if slots != loaded.slots.of_volume(place.volume):
        storage.write_slots(loaded.slots.with_volume(place.volume, slots))
    return OpenVolume(place, root, sealed, slots)


def size(role: Role, used: int, blocks: int) -> int:
    """Return how many blocks each volume must have. Raises SpaceFull.

    Only the everyday space makes the volumes grow, so that their size says nothing of the other.
    """
    if role is Role.EVERYDAY:
        while used > FULL * blocks:
            blocks *= 2
    elif used > blocks:
        raise SpaceFull
    return blocks


def moment() -> int:
    """Return the time by the clock that settings name, in seconds since 1970."""
    now: datetime = import_string(settings.HANDRAIL_CLOCK)()
    return int(now.timestamp())
