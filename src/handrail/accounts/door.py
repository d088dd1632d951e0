"""The one way to a passphrase's answer: wrong tries wait, and no wait may fill the server's threads.

Whatever tells somebody that a passphrase opens, or does not open, something goes through here: at
the door, while a space is made (a passphrase that opens a slot is refused there), and inside.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from django.middleware.csrf import rotate_token

from handrail.accounts import throttle
from handrail.accounts.requests import Request
from handrail.accounts.visit import Visit
from handrail.vault import doors
from handrail.vault.derivation import AT_A_TIME, WAITING
from handrail.vault.doors import Created, Passphrase
from handrail.vault.errors import (
    Busy,
    Closed,
    Damaged,
    DoesNotOpen,
    StoreBusy,
    StoreTrouble,
    VaultError,
    WeakPassphrase,
)
from handrail.vault.space import SpaceKey

FLOOR = 0.4  # seconds an answer takes at least, whatever it says


class Try:
    """One try under a name. It counts as a wrong one unless it is taken back or was right."""

    def __init__(self, tag: bytes) -> None:
        """tag: of the name."""
        self.tag = tag

    def was_none(self) -> None:
        """Say that nothing was tried: the passphrase was refused before it met a slot."""
        throttle.take_back(self.tag)

    def was_right(self) -> None:
        """Say that it opened."""
        throttle.opened(self.tag)


class Doorway:
    """Room for a few who try or wait; the others are told to come again, so that Help finds a thread."""

    def __init__(
        self,
        places: int,
        floor: float = FLOOR,
        sleep: Callable[[float], None] = time.sleep,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """places: tries under way and waiting together. floor: least seconds of one.

        sleep: waits. seconds: says how many have gone by, from whenever it likes.
        """
        self._places = threading.BoundedSemaphore(places)
        self._floor = floor
        self._sleep = sleep
        self._seconds = seconds

    @contextmanager
    def attempt(self, tag: bytes) -> Iterator[Try]:
        """Wait as long as earlier tries under this name ask; then try. Raises Busy when all is full.

        A full doorway answers at once, or waiting for it would take the threads it protects.
        """
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            self._sleep(throttle.begin(tag))
            begun = self._seconds()
            try:
                yield Try(tag)
            finally:
                self._sleep(max(0.0, self._floor - (self._seconds() - begun)))
        finally:
            self._places.release()


DOORWAY = Doorway(AT_A_TIME + WAITING)


class Unlocked(NamedTuple):
    """An opened space. to_read: whether nothing can be kept in it now, for want of a disk to write."""

    key: SpaceKey
    to_read: bool = False


def unlock(name: str, passphrase: Passphrase) -> Unlocked:
    """Open whichever space this name and passphrase open; recovery words are a passphrase too.

    A disk that cannot be written still lets a person read: see `docs/decisions/full-disk.md`.
    Raises DoesNotOpen, with one answer for an unknown name and a wrong passphrase, Busy, Damaged,
    Newer, StoreBusy, or a StoreTrouble where even reading fails.
    """
    with DOORWAY.attempt(doors.tag(name)) as attempt:
        try:
            key = doors.find(name, passphrase)
        except DoesNotOpen:
            raise
        except Damaged:  # the slot fitted, so the passphrase was right
            attempt.was_right()
            raise
        except VaultError:
            attempt.was_none()
            raise
        attempt.was_right()
        try:
            doors.seal_again(key)
        except StoreBusy:
            raise
        except StoreTrouble:
            return Unlocked(key, to_read=True)
        return Unlocked(key)


def check_new(name: str, passphrase: Passphrase) -> None:
    """Tell whether an account could be made so. Raises UnusableName, WeakPassphrase, Busy.

    Counts as a try even when all is well: it answers whether the passphrase opens something.
    """
    with DOORWAY.attempt(doors.tag(name)) as attempt, _only_met_slots_count(attempt):
        doors.check_new(name, passphrase)


def create(
    name: str, passphrase: Passphrase, inner: Passphrase | None, recovery: bool
) -> tuple[Created, SpaceKey | None]:
    """Make an account; return it, and the key of its inner space where there is one.

    Counts as a try, with or without a second passphrase: making it says that this one opened nothing.
    Raises what `check_new` raises, and a StoreTrouble.
    """
    with DOORWAY.attempt(doors.tag(name)) as attempt, _only_met_slots_count(attempt):
        created = doors.create(name, passphrase, inner, recovery)
        second = doors.unlock(name, inner) if inner is not None else None
        return created, second


def opens(visit: Visit, passphrase: Passphrase) -> bool:
    """Tell whether this passphrase opens the space that is open in this visit."""
    with DOORWAY.attempt(visit.tries) as attempt:
        right = doors.opens(_key(visit), passphrase)
        if right:
            attempt.was_right()
        return right


def change_passphrase(request: Request, new: Passphrase) -> None:
    """Give the open space another passphrase and go on in it, under a new key and a new secret.

    Counts as a try even when it is done: that says that the new one opened nothing else here.
    Raises WeakPassphrase, Busy, Closed, or a StoreTrouble.
    """
    key = _key(request.visit)
    with DOORWAY.attempt(request.visit.tries) as attempt, _only_met_slots_count(attempt):
        changed = doors.change_passphrase(key, new)
    request.visit.renew(changed)
    rotate_token(request)


def new_recovery_words(visit: Visit) -> tuple[str, ...]:
    """Draw eight words that open the open space too; earlier ones stop. Raises Busy, Closed."""
    with DOORWAY.attempt(visit.tries) as attempt:
        attempt.was_none()
        return doors.new_recovery_words(_key(visit))


def delete(request: Request, *, account: bool) -> None:
    """Overwrite the open space, or its whole account, and forget the visit. Raises Closed."""
    key = _key(request.visit)
    (doors.delete_account if account else doors.delete_space)(key)
    request.visit.end()
    rotate_token(request)


def enter(
    request: Request,
    key: SpaceKey,
    name: str,
    carry: tuple[str, ...] = (),
    across: tuple[str, ...] = (),
) -> None:
    """Go into a space: a new secret for the cookie and a new form token.

    carry, across: names of open values that go along, see `Visit.unlock`.
    """
    request.visit.unlock(key, doors.tag(name), carry=carry, across=across)
    rotate_token(request)


def _key(visit: Visit) -> SpaceKey:
    """Return the key of the open space. Raises Closed when none is open any more."""
    key = visit.space_key
    if key is None:
        raise Closed
    return key


@contextmanager
def _only_met_slots_count(attempt: Try) -> Iterator[None]:
    """Take the try back where the passphrase was refused before it was tried on anything."""
    try:
        yield
    except WeakPassphrase as weak:
        if not weak.counts_as_wrong_try:
            attempt.was_none()
        raise
