"""What is remembered of one browser while its visit lasts, and what was typed on open pages."""

from collections.abc import Callable
from typing import Any

from handrail.accounts import clock, sealed
from handrail.accounts.kept import Door, Draft
from handrail.accounts.lasting import Lasting
from handrail.accounts.limits import STUB
from handrail.vault.space import SpaceKey

DRAFTS = 5  # forms that can wait at a time, one of each address; older ones give way


class Visit(Lasting):
    """What the server remembers of one browser: open pages, a space, what undo needs, late words."""

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

    def seconds_left(self) -> int | None:
        """Return how long an open space stays open untouched; None when none is open."""
        if self.life is None or self.space_key is None:
            return None
        return int(self._left().total_seconds())

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
