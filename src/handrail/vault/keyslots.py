"""Keyslots: where a passphrase finds the key of a space. Opening one is the login.

Eight of 128 bytes to an account, all alike to anybody without a passphrase: used ones, spare ones
and those of a space that nobody has. 0–3 belong to volume 0, 4–7 to volume 1.
"""

import hmac
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from handrail.vault.errors import Damaged

SLOT_BYTES = 128
OF_A_VOLUME = 4
OF_AN_ACCOUNT = 8
ACCOUNTS_OF_A_NAME = 4

# Where a space keeps its ways in, counted within its own four.
PASSPHRASE = 0
RECOVERY = 1

ROOT_BYTES = 32
_NONCE, _COMMITMENT, _TAG = 12, 32, 16
_PAYLOAD = SLOT_BYTES - _COMMITMENT - _NONCE - _TAG
_VERSION = 1


@dataclass(frozen=True)
class Opened:
    """Which slot opened, and the root key it held."""

    account: bytes
    slot: int
    root: bytes

    @property
    def volume(self) -> int:
        """The volume this slot belongs to."""
        return self.slot // OF_A_VOLUME


@dataclass(frozen=True)
class Slots:
    """The eight slots of one account, as they lie in its row."""

    account: bytes
    sealed: bytes

    def one(self, slot: int) -> bytes:
        """Return the bytes of one slot."""
        return self.sealed[slot * SLOT_BYTES : (slot + 1) * SLOT_BYTES]

    def of_volume(self, volume: int) -> bytes:
        """Return the four slots of one volume."""
        size = OF_A_VOLUME * SLOT_BYTES
        return self.sealed[volume * size : (volume + 1) * size]

    def with_volume(self, volume: int, four: bytes) -> "Slots":
        """Return the eight with the four of one volume replaced."""
        size = OF_A_VOLUME * SLOT_BYTES
        before, after = self.sealed[: volume * size], self.sealed[(volume + 1) * size :]
        return Slots(self.account, before + four + after)


def random_slots(number: int) -> bytes:
    """Return slots that no passphrase opens."""
    return os.urandom(number * SLOT_BYTES)


def sealed_slot(key: bytes, account: bytes, slot: int, root: bytes, nonce: bytes = b"") -> bytes:
    """Seal a root key into one slot. key: from the passphrase. nonce: only for known answers."""
    commitment, cipher = _keys(key, account, slot)
    nonce = nonce or os.urandom(_NONCE)
    payload = (bytes([_VERSION]) + root).ljust(_PAYLOAD, b"\x00")
    return commitment + nonce + AESGCM(cipher).encrypt(nonce, payload, _bound(account, slot))


def try_all(key: bytes, accounts: Sequence[Slots]) -> Opened | None:
    """Try a derived key on every slot of up to four accounts; the same work whatever is there."""
    found: Opened | None = None
    for slots in _padded(accounts):
        for slot in range(OF_AN_ACCOUNT):
            commitment, cipher = _keys(key, slots.account, slot)
            sealed = slots.one(slot)
            # GCM alone binds no key: one slot could be made to open under two passphrases.
            fits = hmac.compare_digest(commitment, sealed[:_COMMITMENT])
            if fits and found is None:
                found = Opened(slots.account, slot, _root(cipher, slots.account, slot, sealed))
    return found


def _padded(accounts: Sequence[Slots]) -> Iterable[Slots]:
    yield from accounts[:ACCOUNTS_OF_A_NAME]
    for _ in range(ACCOUNTS_OF_A_NAME - len(accounts)):
        yield Slots(os.urandom(16), random_slots(OF_AN_ACCOUNT))


def _root(cipher: bytes, account: bytes, slot: int, sealed: bytes) -> bytes:
    nonce, rest = sealed[_COMMITMENT : _COMMITMENT + _NONCE], sealed[_COMMITMENT + _NONCE :]
    try:
        payload = AESGCM(cipher).decrypt(nonce, rest, _bound(account, slot))
    except InvalidTag:
        raise Damaged from None
    return payload[1 : 1 + ROOT_BYTES]


def _keys(key: bytes, account: bytes, slot: int) -> tuple[bytes, bytes]:
    both = HKDFExpand(
        algorithm=SHA256(), length=64, info=b"handrail slot 1" + account + bytes([slot])
    )
    derived = both.derive(key)
    return derived[:32], derived[32:]


def _bound(account: bytes, slot: int) -> bytes:
    return b"handrail slot 1" + account + bytes([slot])
