"""Keyslots: a passphrase opens its own and no other; every try costs the same."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.vault import keyslots
from handrail.vault.errors import Damaged
from handrail.vault.keyslots import SLOT_BYTES, Opened, Slots, random_slots, sealed_slot, try_all

ACCOUNT, KEY, ROOT = b"a" * 16, b"k" * 32, b"r" * 32


def account_with(slot: int, account: bytes = ACCOUNT, sealed: bytes = b"") -> Slots:
    """Eight random slots, one of which opens."""
    eight = bytearray(random_slots(8))
    eight[slot * SLOT_BYTES : (slot + 1) * SLOT_BYTES] = sealed or sealed_slot(
        KEY, account, slot, ROOT
    )
    return Slots(account, bytes(eight))


@given(st.integers(0, 7), st.integers(0, 3))
def test_the_slot_that_was_sealed_opens_wherever_it_is(slot: int, place: int) -> None:
    accounts = [Slots(os.urandom(16), random_slots(8)) for _ in range(4)]
    accounts[place] = account_with(slot)
    assert try_all(KEY, accounts) == Opened(ACCOUNT, slot, ROOT)
    assert try_all(b"K" * 32, accounts) is None


@given(st.integers(0, SLOT_BYTES - 1), st.integers(1, 255))
def test_a_flipped_byte_opens_nothing(at: int, change: int) -> None:
    sealed = bytearray(sealed_slot(KEY, ACCOUNT, 2, ROOT))
    sealed[at] ^= change
    slots = account_with(2, sealed=bytes(sealed))
    if at < 32:
        assert try_all(KEY, [slots]) is None
    else:
        with pytest.raises(Damaged):
            try_all(KEY, [slots])


@pytest.mark.parametrize("other", [0, 3, 4, 7])
def test_a_slot_moved_to_another_place_opens_nothing(other: int) -> None:
    moved = sealed_slot(KEY, ACCOUNT, 2, ROOT)
    assert try_all(KEY, [account_with(other, sealed=moved)]) is None
    assert try_all(KEY, [account_with(2, account=b"b" * 16, sealed=moved)]) is None


@pytest.mark.parametrize("known", [0, 1, 2, 4])
def test_the_work_is_the_same_for_known_and_unknown_names(
    known: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []
    real = keyslots._keys

    def counted(key: bytes, account: bytes, slot: int) -> tuple[bytes, bytes]:
        tried.append(slot)
        return real(key, account, slot)

    monkeypatch.setattr(keyslots, "_keys", counted)
    try_all(os.urandom(32), [Slots(os.urandom(16), random_slots(8)) for _ in range(known)])
    assert tried == list(range(8)) * 4


def test_used_and_unused_slots_have_one_length() -> None:
    assert len(sealed_slot(KEY, ACCOUNT, 0, ROOT)) == len(random_slots(1)) == SLOT_BYTES == 128
