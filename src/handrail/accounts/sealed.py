"""Values of one visit in the cache, each sealed under the cookie's secret: memory alone opens none."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import msgspec
from django.core.cache import cache

from handrail.vault.errors import VaultError
from handrail.vault.sealing import SealedBox

TURN = timedelta(
    seconds=2
)  # longer than anything done in a turn; one that broke off ends by itself
BETWEEN = 0.005  # seconds from one look at whose turn it is to the next


def put(secret: bytes, label: str, value: Any, keep: timedelta) -> None:
    """Seal a value under the secret and keep it in memory for a while."""
    box = SealedBox(secret, label)
    cache.set(box.name(), box.seal(msgspec.msgpack.encode(value)), keep.total_seconds())


def get[T](secret: bytes, label: str, kind: type[T]) -> T | None:
    """Return what was put under this secret and label, or None when it is gone."""
    box = SealedBox(secret, label)
    found = cache.get(box.name())
    if found is None:
        return None
    try:
        return msgspec.msgpack.decode(box.open(found), type=kind)
    except (VaultError, msgspec.MsgspecError):
        return None


def touch(secret: bytes, label: str, keep: timedelta) -> None:
    """Keep a value for a while longer, if it is there."""
    cache.touch(SealedBox(secret, label).name(), keep.total_seconds())


def drop(secret: bytes, *labels: str) -> None:
    """Forget values at once."""
    cache.delete_many([SealedBox(secret, label).name() for label in labels])


def claim(secret: bytes, label: str, keep: timedelta) -> bool:
    """Take a place that only one can have. False when somebody has it already."""
    return cache.add(SealedBox(secret, label).name(), b"", keep.total_seconds())


@contextmanager
def turn(secret: bytes, label: str) -> Iterator[None]:
    """Let one request at a time read a value and write it anew, also from several processes.

    Whoever has waited as long as a turn can last goes on: a visit must not hang on a broken one.
    """
    name = SealedBox(secret, f"turn {label}").name()
    until = time.monotonic() + TURN.total_seconds()
    while not cache.add(name, b"", TURN.total_seconds()) and time.monotonic() < until:
        time.sleep(BETWEEN)
    try:
        yield
    finally:
        cache.delete(name)
