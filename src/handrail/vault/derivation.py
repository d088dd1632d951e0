"""From a passphrase to a key, two at a time: each derivation fills 128 MiB for a third of a second."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from django.conf import settings

from handrail.vault.errors import Busy
from handrail.vault.profiles import PROFILES, Profile

AT_A_TIME = 2
WAITING = 16
KEY_BYTES = 32


class Turnstile:
    """Lets a few through at a time, lets some wait, and turns the others away at once."""

    def __init__(self, at_a_time: int, waiting: int) -> None:
        """at_a_time: how many are inside together. waiting: how many may stand before it."""
        self._places = threading.Semaphore(at_a_time)
        self._admitted = threading.Semaphore(at_a_time + waiting)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn. Raises Busy when too many are waiting already."""
        if not self._admitted.acquire(blocking=False):
            raise Busy
        try:
            with self._places:
                yield
        finally:
            self._admitted.release()


TURNSTILE = Turnstile(AT_A_TIME, WAITING)


def profile() -> Profile:
    """Return the profile this instance uses for every account."""
    return PROFILES[settings.HANDRAIL_ARGON2_PROFILE]


def derive(passphrase: str, salt: bytes, pepper: bytes) -> bytes:
    """Turn a normalised passphrase into 32 bytes. Raises Busy when too many wait for this.

    salt: the name's. pepper: the host's secret; without it no passphrase can be tried on a file.
    """
    with TURNSTILE.turn():
        return derive_with(profile(), passphrase, salt, pepper)


def derive_with(cost: Profile, passphrase: str, salt: bytes, pepper: bytes) -> bytes:
    """Derive at a given cost, at once: what `derive` does, and what `calibrate` measures."""
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory,
        secret=pepper,
    ).derive(passphrase.encode("utf-8", "surrogatepass"))
