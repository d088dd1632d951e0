"""Opening a space and decoding every record of it, beside the bare ciphers on the same bytes."""

import zlib
from collections.abc import Callable, Iterator
from functools import partial

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bench import house, writing
from bench.row import Row, milliseconds, times
from bench.timing import took_in_turn
from handrail.config.kinds import KINDS
from handrail.vault import keeping, kinds, storage
from handrail.vault.blocks import BLOCK_BYTES, NONCE_BYTES, bound
from handrail.vault.place import SpaceKey
from handrail.vault.space import Space

GOALS = ((1_000, 5.0), (10_000, 30.0))
AT_MOST = 3.0  # times the bare work
RUNS = 40


def rows() -> Iterator[Row]:
    """Open a space of 1,000 and of 10,000 records."""
    for count, goal in GOALS:
        key = house.moves_in(f"opens-{count}", writing.mixed(count))
        ours, bare = took_in_turn(partial(everything, key), bare_work(key), RUNS)
        ratio = ours.fair / bare.fair
        yield Row(
            what=f"open a space of {count:,} records",
            figure=milliseconds(ours.fair),
            peer=f"bare ciphers {milliseconds(bare.fair)}",
            ratio=times(ratio),
            goal=f"≤ {goal:.0f} ms, ≤ {AT_MOST:.0f}×",
            met=ours.fair <= goal and ratio <= AT_MOST,
            why=ours.about()
            + "after Argon2; read from SQLite and every record decoded, 512 bytes a record",
        )


def everything(key: SpaceKey) -> int:
    """Open a space and decode all that it keeps."""
    space = Space.open(key)
    return sum(len(space.all(kind)) for kind in KINDS)


def bare_work(key: SpaceKey) -> Callable[[], int]:
    """Return what cannot be left out: AES-GCM, decompressing and decoding, the bytes being at hand."""
    sealed = storage.load(key.account, key.volume).sealed
    loaded = keeping.load(key)
    superblock, stored = loaded.volume.superblock, loaded.document._stored
    tied = [bound(key.account, key.volume, block) for block in range(superblock.used)]
    parts = [(s.offset, s.length, kinds.kind_of_segment(n).decoder) for n, s in stored.items()]

    def work() -> int:
        cipher, opened = AESGCM(superblock.key), []
        for block in range(1, superblock.used):
            start = block * BLOCK_BYTES
            nonce, rest = start + NONCE_BYTES, start + BLOCK_BYTES
            opened.append(cipher.decrypt(sealed[start:nonce], sealed[nonce:rest], tied[block]))
        stream = b"".join(opened)
        return sum(
            len(decoder.decode(zlib.decompress(stream[offset : offset + length])))
            for offset, length, decoder in parts
        )

    assert work() == everything(key)
    return work
