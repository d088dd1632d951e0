"""How long one browser's visit lasts, and the sealed values under it. In memory only."""

import secrets
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime, timedelta
from typing import Any

import msgspec

from handrail.accounts import clock, sealed
from handrail.accounts.kept import Life, Stub
from handrail.accounts.limits import STUB

SECRET_BYTES = 32
OF_A_LIFE = ("life", "space", "open", "removed")
AFTER_IT = ("stub", "drafts")


class Lasting:
    """A visit as something that begins, goes on while it is touched, and ends.

    Its values are sealed under the secret in the browser's cookie. unreachable: whether the memory
    could not be read, so that nothing is known of the visit.
    """

    def __init__(self, secret: bytes | None = None, *, unreachable: bool = False) -> None:
        """secret: from the cookie; None for a browser that brought none, or a broken one."""
        self.secret = secret
        self.unreachable = unreachable
        self._life: Life | None = None
        self._looked = False

    @property
    def life(self) -> Life | None:
        """The visit's times while it goes on. One that has run out is closed here."""
        if not self._looked:
            self._looked = True
            self._life = self._read("life", Life)
        if self._life and clock.now() >= self._life.ends_at():
            self._close(self._life, self._life.ends_at())
        return self._life

    def touch(self, **said: bool) -> None:
        """Count a request as a sign that the person is there. said: what they say of their visit with it."""
        with self._turn("life"):
            # Another tab may have closed the visit, or said something of it, just now.
            self._looked = False
            life = self.life
            if life is None or self.secret is None:
                return
            self._keep(msgspec.structs.replace(life, seen_at=clock.now(), **said))
        for label in ("space", "open", "removed"):
            sealed.touch(self.secret, label, self._left())
        if life.door:
            sealed.touch(self.secret, "drafts", self._left() + STUB)

    def out_of_reach(self) -> None:
        """Go on without the memory, which cannot be reached. What the browser brought stays there."""
        self.secret, self.unreachable = None, True

    def end(self) -> None:
        """Forget everything of this browser at once."""
        if self.secret:
            sealed.drop(self.secret, *OF_A_LIFE, *AFTER_IT)
        self.secret, self._life, self._looked = None, None, True

    def _stub(self) -> Stub | None:
        stub = self._read("stub", Stub)
        if stub and self.secret and clock.now() >= stub.until:
            sealed.drop(self.secret, *AFTER_IT)
            return None
        return stub

    def _begin(self, **given: Any) -> None:
        """Begin a life: under a new secret, unless words wait under this one for their door."""
        if self.secret is None or self._stub() is None:
            self.secret = secrets.token_bytes(SECRET_BYTES)
        moment = clock.now()
        self._looked = True
        self._keep(Life(begun_at=moment, seen_at=moment, **given))

    def _close(self, life: Life, moment: datetime) -> None:
        """End a life as of a moment; leave a stub where a space was open."""
        assert self.secret is not None
        self._life = None
        sealed.drop(self.secret, *OF_A_LIFE)
        left = moment + STUB - clock.now()
        if life.door and left > timedelta():
            sealed.put(self.secret, "stub", Stub(life.door, moment + STUB), left)
        elif life.door or self._stub() is None:
            self.end()

    def _left(self) -> timedelta:
        """Return how long the visit goes on untouched."""
        assert self._life is not None
        return self._life.ends_at() - clock.now()

    def _keep(self, life: Life) -> None:
        assert self.secret is not None
        self._life = life
        sealed.put(self.secret, "life", life, self._left() + STUB)

    def _turn(self, label: str) -> AbstractContextManager[None]:
        """Let nobody else write a value between reading it and writing it; a new visit has nobody else."""
        return sealed.turn(self.secret, label) if self.secret else nullcontext()

    def _read[T](self, label: str, kind: type[T]) -> T | None:
        return sealed.get(self.secret, label, kind) if self.secret else None

    def _store(self, label: str, value: Any) -> None:
        if self.life is None:
            self._begin()
        assert self.secret is not None
        sealed.put(self.secret, label, value, self._left())
