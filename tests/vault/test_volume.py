"""Sealing a volume: what was sealed comes back, and nothing else opens."""

import os
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.vault.blocks import BLOCK_BYTES, CONTENT_BYTES, bound, sealed_block
from handrail.vault.document import Stream
from handrail.vault.errors import Damaged, Newer
from handrail.vault.keyslots import SLOT_BYTES
from handrail.vault.place import Place
from handrail.vault.volume import Content, OpenVolume, Role, RootRefused, sealed_volume

PLACE = Place(b"a" * 16, 1)
ROOT = b"r" * 32
SLOTS = bytes(range(256)) * 2
USED = 6


@lru_cache
def sealed() -> bytes:
    """A volume of sixteen blocks, six of them in use."""
    return volume_with(bytes(range(250)) * 75)


def volume_with(document: bytes, place: Place = PLACE, root: bytes = ROOT) -> bytes:
    content = Content(Role.EVERYDAY, Stream(0, document), SLOTS, kept=7, before=5)
    return sealed_volume(place, root, content, 16)


def everything(volume: OpenVolume) -> bytes:
    return volume.read(0, volume.superblock.stream) if volume.superblock.stream else b""


@given(st.binary(max_size=3 * CONTENT_BYTES), st.data())
def test_any_part_of_what_was_sealed_can_be_read(document: bytes, data: st.DataObject) -> None:
    volume = OpenVolume(PLACE, ROOT, volume_with(document), SLOTS)
    assert everything(volume) == document
    assert (volume.superblock.role, volume.superblock.kept) == (Role.EVERYDAY, 7)
    if document:
        start = data.draw(st.integers(0, len(document) - 1))
        length = data.draw(st.integers(1, len(document) - start))
        assert volume.read(start, length) == document[start : start + length]


@given(st.integers(0, USED * BLOCK_BYTES - 1), st.integers(1, 255))
def test_one_flipped_byte_of_a_block_in_use_is_refused(at: int, change: int) -> None:
    changed = bytearray(sealed())
    changed[at] ^= change
    with pytest.raises(Damaged):
        everything(OpenVolume(PLACE, ROOT, bytes(changed), SLOTS))


@given(st.integers(USED * BLOCK_BYTES, 16 * BLOCK_BYTES - 1))
def test_blocks_past_those_in_use_do_not_matter(at: int) -> None:
    changed = bytearray(sealed())
    changed[at] ^= 1
    assert everything(OpenVolume(PLACE, ROOT, bytes(changed), SLOTS))


@given(st.permutations(range(USED)))
def test_swapped_blocks_are_refused(order: list[int]) -> None:
    pieces = [sealed()[n * BLOCK_BYTES : (n + 1) * BLOCK_BYTES] for n in range(16)]
    swapped = b"".join([*(pieces[n] for n in order), *pieces[USED:]])
    if order == sorted(order):
        assert everything(OpenVolume(PLACE, ROOT, swapped, SLOTS))
        return
    with pytest.raises(Damaged):
        everything(OpenVolume(PLACE, ROOT, swapped, SLOTS))


@given(st.integers(0, USED - 1))
def test_a_block_of_an_earlier_save_is_refused(block: int) -> None:
    earlier = volume_with(bytes(range(250)) * 75)
    start, end = block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES
    mixed = sealed()[:start] + earlier[start:end] + sealed()[end:]
    with pytest.raises(Damaged):
        everything(OpenVolume(PLACE, ROOT, mixed, SLOTS))


@pytest.mark.parametrize("place", [Place(b"b" * 16, 1), Place(b"a" * 16, 0)])
def test_a_volume_put_in_another_place_is_refused(place: Place) -> None:
    with pytest.raises(RootRefused):
        OpenVolume(place, ROOT, sealed(), SLOTS)


def test_another_root_key_is_refused() -> None:
    with pytest.raises(RootRefused):
        OpenVolume(PLACE, os.urandom(32), sealed(), SLOTS)


@given(st.integers(0, 4 * SLOT_BYTES - 1))
def test_a_changed_slot_is_noticed_whichever_way_the_space_was_opened(at: int) -> None:
    slots = bytearray(SLOTS)
    slots[at] ^= 1
    with pytest.raises(Damaged):
        OpenVolume(PLACE, ROOT, sealed(), bytes(slots))


@pytest.mark.parametrize("length", [0, 3_999, 4_000, 5 * 4_000, 16 * 4_000 - 1])
def test_a_cut_volume_is_refused(length: int) -> None:
    with pytest.raises(Damaged):
        OpenVolume(PLACE, ROOT, sealed()[:length], SLOTS)


def test_a_superblock_of_a_later_version_says_so() -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    tied = bound(PLACE.account, PLACE.volume, 0)
    later = sealed_block(AESGCM(ROOT), b"n" * 12, b"\x02" + b"later", tied)
    with pytest.raises(Newer):
        OpenVolume(PLACE, ROOT, later + sealed()[BLOCK_BYTES:], SLOTS)


def test_what_is_read_lies_within_the_document() -> None:
    with pytest.raises(Damaged):
        OpenVolume(PLACE, ROOT, sealed(), SLOTS).read(18_000, 10_000)


def test_two_saves_of_the_same_words_share_no_bytes_and_one_length() -> None:
    first, second = volume_with(b"same"), volume_with(b"same")
    assert len(first) == len(second) == 16 * BLOCK_BYTES
    same = sum(one == other for one, other in zip(first, second, strict=True))
    assert same < 3 * len(first) / 256
