"""One browser's visit: what it may open, and what was typed on open pages. In memory only."""

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime, timedelta
from typing import Any

import msgspec

from handrail.accounts import clock, sealed
from handrail.accounts.kept import Door, Draft, Life, Stub
from handrail.accounts.limits import STUB
from handrail.vault.space import SpaceKey

SECRET_BYTES = 32
OF_A_LIFE = ("life", "space", "open", "removed")
AFTER_IT = ("stub", "drafts")
DRAFTS = 5  # forms that can wait at a time, one of each address; older ones give way


class Visit:
    """What the server remembers of one browser, sealed under the secret in its cookie.

    unreachable: whether the memory could not be read, so that nothing is known of the visit.
    """

    def __init__(self, secret: bytes | None = None, *, unreachable: bool = False) -> None:
        """secret: from the cookie; None for a browser that brought none, or a broken one."""
        self.secret = secret
        self.unreachable = unreachable
        self._life: Life | None = None
        self._looked = False

    # -- how long ------------------------------------------------------------------------
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
            self._looked = (
                False  # another tab may have closed it, or said something of it, just now
            )
            life = self.life
            if life is None or self.secret is None:
                return
            self._keep(msgspec.structs.replace(life, seen_at=clock.now(), **said))
        for label in ("space", "open", "removed"):
            sealed.touch(self.secret, label, self._left())
        if life.door:
            sealed.touch(self.secret, "drafts", self._left() + STUB)

    def seconds_left(self) -> int | None:
        """Return how long an open space stays open untouched; None when none is open."""
        if self.life is None or self.space_key is None:
            return None
        return int(self._left().total_seconds())

    def out_of_reach(self) -> None:
        """Go on without the memory, which cannot be reached. What the browser brought stays there."""
        self.secret, self.unreachable = None, True

    # -- open pages ----------------------------------------------------------------------
    def get(self, name: str, otherwise: Any = None) -> Any:
        """Return a value of the open pages (answers, country), or the other one."""
        return self._open().get(name, otherwise)

    def put(self, name: str, value: Any) -> None:
        """Keep a value of the open pages until the visit ends."""
        self.change(name, lambda _there: value)

    def change(self, name: str, rule: Callable[[Any], Any]) -> None:
        """Keep what a rule makes of a value of the open pages, or of None where there is none."""
        with self._turn("open"):
            values = self._open()
            self._store("open", {**values, name: rule(values.get(name))})

    def drop(self, *names: str) -> None:
        """Forget values of the open pages."""
        with self._turn("open"):
            values = self._open()
            left = {name: value for name, value in values.items() if name not in names}
            if len(left) < len(values):
                self._store("open", left)

    def _open(self) -> dict[str, Any]:
        return (self._read("open", dict[str, Any]) if self.life else None) or {}

    # -- a space -------------------------------------------------------------------------
    @property
    def space_key(self) -> SpaceKey | None:
        """The key of the open space, or None."""
        return self._read("space", SpaceKey) if self.life and self.life.door else None

    @property
    def alone(self) -> bool:
        """Whether the person said that this device is theirs alone."""
        return bool(self.life and self.life.alone)

    @property
    def tries(self) -> bytes:
        """The tag under which wrong tries at the open space are counted."""
        return self.life.tries if self.life else b""

    def unlock(
        self,
        key: SpaceKey,
        tries: bytes,
        *,
        alone: bool = False,
        carry: tuple[str, ...] = (),
        across: tuple[str, ...] = (),
    ) -> None:
        """Open a space in this browser, under a new secret; everything earlier is forgotten.

        tries: the tag of the name. carry: names of open values that go along from the open pages;
        across: of those that go along out of another space too. Waiting words go along only
        through the door they were written behind.
        """
        named = across if self.life and self.life.door else (*carry, *across)
        values = {name: value for name, value in self._open().items() if name in named}
        drafts = [draft for draft in self._drafts() if draft.door == Door.of(key)]
        self.end()
        self._begin(alone=alone, door=Door.of(key), tries=tries)
        self._store("space", key)
        if values:
            self._store("open", values)
        if drafts:
            self._wait(drafts)

    def renew(self, key: SpaceKey) -> None:
        """Go on in the same space with a new key, after its passphrase was changed."""
        removed, names = self.removed, tuple(self._open())
        self.unlock(key, self.tries, alone=self.alone, across=names)
        if removed:
            self.change_removed(lambda _none: removed)

    def set_alone(self, alone: bool) -> None:
        """Say, or take back, that this device is the person's alone."""
        self.touch(alone=alone)

    def lock(self) -> None:
        """Close the space; only a stub and waiting words stay, for a quarter of an hour."""
        if self.life:
            self._close(self.life, clock.now())

    def end(self) -> None:
        """Forget everything of this browser at once."""
        if self.secret:
            sealed.drop(self.secret, *OF_A_LIFE, *AFTER_IT)
        self.secret, self._life, self._looked = None, None, True

    # -- what undo needs -----------------------------------------------------------------
    @property
    def removed(self) -> list[bytes]:
        """Records removed since the space was opened, newest last, as their JSON."""
        return (self._read("removed", list[bytes]) if self.life else None) or []

    def change_removed(self, rule: Callable[[list[bytes]], list[bytes]]) -> None:
        """Keep what a rule makes of the removed records."""
        with self._turn("removed"):
            self._store("removed", rule(self.removed))

    # -- words that came too late --------------------------------------------------------
    @property
    def door(self) -> Door | None:
        """The door this visit stands at, or stood at within the last quarter of an hour."""
        if self.life and self.life.door:
            return self.life.door
        stub = self._stub()
        return stub.door if stub else None

    @property
    def drafts(self) -> list[Draft]:
        """Words waiting for the space that is open now, oldest first; none while none is open."""
        return self._drafts() if self.life and self.life.door else []

    def keep_draft(self, path: str, fields: dict[str, list[str]]) -> bool:
        """Keep typed words for the door this visit stands, or stood, at. False when there is none."""
        door = self.door
        if door is None:
            return False
        with self._turn("drafts"):
            others = [draft for draft in self._drafts() if draft.path != path]
            self._wait([*others[-DRAFTS + 1 :], Draft(path, fields, door)])
        return True

    def drop_draft(self, path: str) -> None:
        """Forget the words waiting for an address."""
        with self._turn("drafts"):
            waiting = self._drafts()
            others = [draft for draft in waiting if draft.path != path]
            if len(others) < len(waiting):
                self._wait(others)

    def _drafts(self) -> list[Draft]:
        return (self._read("drafts", list[Draft]) if self.door else None) or []

    def _wait(self, drafts: list[Draft]) -> None:
        stub = self._stub()
        keep = stub.until - clock.now() if stub else self._left() + STUB
        assert self.secret is not None
        sealed.put(self.secret, "drafts", drafts, keep)

    def _stub(self) -> Stub | None:
        stub = self._read("stub", Stub)
        if stub and self.secret and clock.now() >= stub.until:
            sealed.drop(self.secret, *AFTER_IT)
            return None
        return stub

    # -- below the surface ---------------------------------------------------------------
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
