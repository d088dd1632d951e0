"""A small box under a secret: what a visit keeps in memory lies in one."""

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.vault.errors import Unreadable

NONCE_BYTES = 12


class SealedBox:
    """Seals and opens one labelled value. The name under which it lies tells neither secret nor label."""

    def __init__(self, secret: bytes, label: str) -> None:
        """secret: 32 random bytes, from the cookie. label: which of its boxes this is."""
        self._label = label.encode()
        self._secret = secret

    def name(self) -> str:
        """Return where the box lies in the cache."""
        return self._key(b"name").hex()

    def seal(self, value: bytes) -> bytes:
        """Seal a value under a fresh nonce."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + AESGCM(self._key(b"key")).encrypt(nonce, value, self._label)

    def open(self, sealed: bytes) -> bytes:
        """Open what `seal` returned. Raises Unreadable for anything else."""
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return AESGCM(self._key(b"key")).decrypt(nonce, rest, self._label)
        except (InvalidTag, ValueError):
            raise Unreadable from None

    def _key(self, purpose: bytes) -> bytes:
        return hmac.digest(
            self._secret, b"handrail box 1 " + purpose + b" " + self._label, "sha256"
        )
