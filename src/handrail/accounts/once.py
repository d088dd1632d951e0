"""A form that is sent twice does its work once, and both sendings get the same answer."""

import time
from collections.abc import Callable
from datetime import timedelta

from handrail.accounts import sealed
from handrail.vault.errors import Busy

REMEMBERED = timedelta(minutes=1)
LONGEST_WAIT = 20.0  # seconds the second sending waits for the first
STEP = 0.1


def do[T](secret: bytes, label: str, kind: type[T], work: Callable[[], T]) -> T:
    """Do the work, or return what came of it when another request of this visit has done it.

    secret: the visit's when the form was sent. kind: of what comes of it, sealed for a minute.
    Raises whatever the work raises; Busy when the other request takes too long.
    """
    until = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < until:
        found = sealed.get(secret, f"done {label}", kind)
        if found is not None:
            return found
        if sealed.claim(secret, f"doing {label}", REMEMBERED):
            return _done(secret, label, work)
        time.sleep(STEP)
    raise Busy


def done[T](secret: bytes | None, label: str, kind: type[T]) -> T | None:
    """Return what came of the work within the last minute, or None."""
    return sealed.get(secret, f"done {label}", kind) if secret else None


def _done[T](secret: bytes, label: str, work: Callable[[], T]) -> T:
    try:
        result = work()
    except BaseException:
        sealed.drop(secret, f"doing {label}")
        raise
    sealed.put(secret, f"done {label}", result, REMEMBERED)
    return result
