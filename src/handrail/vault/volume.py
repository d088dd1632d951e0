"""A volume: the blocks of one space, sealed whole at each save.

Block 0, the superblock, lies under the space's root key and holds the content key, drawn afresh for
each save, under which the others carry the document. Blocks past those in use are noise.
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.vault.blocks import (
    BLOCK_BYTES,
    CONTENT_BYTES,
    KEY_BYTES,
    NONCE_BYTES,
    bound,
    noise,
    opened_block,
    sealed_block,
)
from handrail.vault.document import Stream
from handrail.vault.errors import Damaged, Newer
from handrail.vault.keyslots import OF_A_VOLUME, SLOT_BYTES
from handrail.vault.place import Place

FIRST_BLOCKS = 16
VERSION = 1

Random = Callable[[int], bytes]


class Role(IntEnum):
    """Which of the two a space is. Only the everyday one may let the volumes grow."""

    EVERYDAY = 1
    INNER = 2


class RootRefused(Damaged):
    """The superblock does not open under this root key."""


@dataclass(frozen=True)
class Superblock:
    """What block 0 says.

    used: blocks that carry something, this one included. table, stream: lengths in bytes.
    kept, before: seconds since 1970 of the last save, and of the last save before the space was
    opened; 0 for never. digests: of the volume's own four slots.
    """

    role: Role
    key: bytes
    used: int
    table: int
    stream: int
    kept: int
    before: int
    digests: bytes

    _FORM = struct.Struct(">BB32sIIIQQ128s")

    def packed(self) -> bytes:
        """Return it as bytes."""
        head = (VERSION, self.role, self.key, self.used, self.table, self.stream)
        return self._FORM.pack(*head, self.kept, self.before, self.digests)

    @classmethod
    def parsed(cls, content: bytes) -> "Superblock":
        """Read one. Raises Newer when a later version wrote it."""
        version, role, *rest = cls._FORM.unpack(content[: cls._FORM.size])
        if version > VERSION:
            raise Newer
        return cls(Role(role), *rest)


class OpenVolume:
    """A volume whose superblock was opened; its other blocks are opened when first read."""

    def __init__(self, place: Place, root: bytes, sealed: bytes, slots: bytes) -> None:
        """root: the space's key. sealed: the whole volume. slots: its own four, as they lie.

        Raises RootRefused when the key is not this volume's, Damaged when a slot or the length is
        not what the superblock says, Newer when a later version kept it.
        """
        self.place, self._sealed = place, memoryview(sealed)
        try:
            first = opened_block(AESGCM(root), self._block(0), self._bound(0))
        except Damaged:
            raise RootRefused from None
        self.superblock = Superblock.parsed(first)
        self._opened: dict[int, bytes] = {}
        if len(sealed) % BLOCK_BYTES or self.superblock.used > self.blocks:
            raise Damaged
        if not hmac.compare_digest(digests(slots), self.superblock.digests):
            raise Damaged

    @property
    def blocks(self) -> int:
        """How many blocks the volume has, noise included."""
        return len(self._sealed) // BLOCK_BYTES

    def read(self, offset: int, length: int) -> bytes:
        """Read bytes of the document, opening only the blocks they lie in. Raises Damaged."""
        if offset + length > self.superblock.stream:
            raise Damaged
        if not length:
            return b""
        first, last = offset // CONTENT_BYTES, (offset + length - 1) // CONTENT_BYTES
        found = [memoryview(self._content(number + 1)) for number in range(first, last + 1)]
        found[-1] = found[-1][: offset + length - last * CONTENT_BYTES]
        found[0] = found[0][offset - first * CONTENT_BYTES :]
        return b"".join(found)

    @cached_property
    def _cipher(self) -> AESGCM:
        return AESGCM(self.superblock.key)

    def _content(self, block: int) -> bytes:
        known = self._opened.get(block)
        if known is None:
            known = opened_block(self._cipher, self._block(block), self._bound(block))
            self._opened[block] = known
        return known

    def _block(self, block: int) -> memoryview:
        return self._sealed[block * BLOCK_BYTES : (block + 1) * BLOCK_BYTES]

    def _bound(self, block: int) -> bytes:
        return bound(self.place.account, self.place.volume, block)


@dataclass(frozen=True)
class Content:
    """What a volume is to hold."""

    role: Role
    stream: Stream
    slots: bytes
    kept: int = 0
    before: int = 0

    @property
    def blocks(self) -> int:
        """How many blocks it takes, the superblock included."""
        return 1 + -(-len(self.stream.content) // CONTENT_BYTES)


def sealed_volume(
    place: Place, root: bytes, content: Content, blocks: int, random: Random = os.urandom
) -> bytes:
    """Seal a whole volume under a fresh content key. random: another source for known answers.

    blocks: how many it has; the caller sees to it that the content fits.
    """
    key, nonces = random(KEY_BYTES), random(content.blocks * NONCE_BYTES)
    cipher, stream = AESGCM(key), memoryview(content.stream.content)
    parts = [
        sealed_block(
            cipher,
            nonces[block * NONCE_BYTES : (block + 1) * NONCE_BYTES],
            stream[(block - 1) * CONTENT_BYTES : block * CONTENT_BYTES],
            bound(place.account, place.volume, block),
        )
        for block in range(1, content.blocks)
    ]
    superblock = Superblock(
        role=content.role,
        key=key,
        used=content.blocks,
        table=content.stream.table_length,
        stream=len(stream),
        kept=content.kept,
        before=content.before,
        digests=digests(content.slots),
    )
    tied = bound(place.account, place.volume, 0)
    first = sealed_block(AESGCM(root), nonces[:NONCE_BYTES], superblock.packed(), tied)
    return b"".join((first, *parts, noise((blocks - content.blocks) * BLOCK_BYTES)))


def digests(slots: bytes) -> bytes:
    """Return the digests of a volume's own four slots, one after the other."""
    four = (slots[n * SLOT_BYTES : (n + 1) * SLOT_BYTES] for n in range(OF_A_VOLUME))
    return b"".join(hashlib.sha256(slot).digest() for slot in four)
