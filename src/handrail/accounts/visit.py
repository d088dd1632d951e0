"""One browser's visit: what it may open, and what was typed on open pages. In memory only."""

import secrets
from datetime import datetime
from typing import Any

import msgspec

from handrail.accounts import clock, sealed
from handrail.accounts.limits import STUB, ends_at, limits
from handrail.vault.space import SpaceKey

SECRET_BYTES = 32
LABELS = ("life", "space", "open", "removed", "draft")


class Life(msgspec.Struct, frozen=True, kw_only=True):
    """When a visit began and was last touched, and which door it stands at. Holds no key.

    After the end it is the stub that lets a late form wait for the same door.
    """

    begun_at: datetime
    seen_at: datetime
    alone: bool = False
    ended_at: datetime | None = None
    account: bytes = b""
    volume: int = -1

    def ends_at(self) -> datetime:
        """Return when this visit ends, or ended."""
        return self.ended_at or ends_at(self.begun_at, self.seen_at, self.alone)


class Draft(msgspec.Struct, frozen=True):
    """Words that were sent or being typed when the space closed, and where they belong."""

    path: str
    fields: dict[str, list[str]]
    account: bytes
    volume: int


class Visit:
    """What the server remembers of one browser, sealed under the secret in its cookie."""

    def __init__(self, secret: bytes | None = None) -> None:
        """secret: from the cookie; None for a browser that brought none, or a broken one."""
        self.secret = secret
        self.ended = False
        self._life: Life | None = None
        self._looked = False

    # -- how long ------------------------------------------------------------------------
    @property
    def life(self) -> Life | None:
        """The visit's times, or None when nothing of it is left."""
        if not self._looked:
            self._looked = True
            self._life = sealed.get(self.secret, "life", Life) if self.secret else None
            if self._life and clock.now() >= self._life.ends_at() + STUB:
                self.end()
        return self._life

    @property
    def alive(self) -> bool:
        """Whether the visit goes on now. One that has run out is closed here."""
        life = self.life
        if life is None or life.ended_at:
            return False
        if clock.now() >= life.ends_at():
            self.lock()
            return False
        return True

    def touch(self) -> None:
        """Count a request as a sign that the person is there."""
        if not self.alive or self.secret is None or self._life is None:
            return
        self._keep(msgspec.structs.replace(self._life, seen_at=clock.now()))
        idle = limits(self._life.alone).idle
        for label in ("space", "open", "removed"):
            sealed.touch(self.secret, label, idle)
        sealed.touch(self.secret, "draft", idle + STUB)

    def seconds_left(self) -> int | None:
        """Return how long an open space stays open untouched; None when none is open."""
        if not self.alive or self._life is None or self._life.volume < 0:
            return None
        return int((self._life.ends_at() - clock.now()).total_seconds())

    # -- open pages ----------------------------------------------------------------------
    def get(self, name: str, otherwise: Any = None) -> Any:
        """Return a value of the open pages (answers, country), or the other one."""
        return self._open().get(name, otherwise)

    def put(self, name: str, value: Any) -> None:
        """Keep a value of the open pages until the visit ends."""
        values = self._open()
        values[name] = value
        self._store("open", values)

    def drop(self, *names: str) -> None:
        """Forget values of the open pages."""
        values = self._open()
        if any(values.pop(name, None) is not None for name in names):
            self._store("open", values)

    def _open(self) -> dict[str, Any]:
        if not self.alive or self.secret is None:
            return {}
        return sealed.get(self.secret, "open", dict[str, Any]) or {}

    # -- a space -------------------------------------------------------------------------
    @property
    def space_key(self) -> SpaceKey | None:
        """The key of the open space, or None."""
        if not self.alive or self.secret is None:
            return None
        return sealed.get(self.secret, "space", SpaceKey)

    @property
    def alone(self) -> bool:
        """Whether the person said that this device is theirs alone."""
        return bool(self.alive and self._life and self._life.alone)

    def unlock(self, key: SpaceKey, alone: bool = False, carry: tuple[str, ...] = ()) -> None:
        """Open a space in this browser, under a new secret.

        carry: names of open values that go along. A waiting draft goes along only through
        the door it was written behind.
        """
        values = {name: value for name, value in self._open().items() if name in carry}
        draft = self.draft_for(key)
        self.end()
        moment = clock.now()
        self._begin(
            Life(
                begun_at=moment,
                seen_at=moment,
                alone=alone,
                account=key.account,
                volume=key.volume,
            )
        )
        self._store("space", key)
        if values:
            self._store("open", values)
        if draft:
            self._store("draft", draft)

    def renew(self, key: SpaceKey) -> None:
        """Go on with a new key to the same space, after its passphrase was changed."""
        self._store("space", key)

    def set_alone(self, alone: bool) -> None:
        """Say, or take back, that this device is the person's alone."""
        if self.alive and self._life:
            self._keep(msgspec.structs.replace(self._life, alone=alone))
            self.touch()

    def lock(self) -> None:
        """Close the space; only a stub and a waiting draft stay, for a quarter of an hour."""
        life = self.life
        if life is None or self.secret is None:
            return
        sealed.drop(self.secret, "space", "open", "removed")
        if life.ended_at is None:
            ended = min(clock.now(), life.ends_at())
            self._keep(msgspec.structs.replace(life, ended_at=ended))

    def end(self) -> None:
        """Forget everything of this browser at once."""
        if self.secret:
            sealed.drop(self.secret, *LABELS)
        self.secret, self._life, self._looked, self.ended = None, None, True, True

    # -- what undo needs -----------------------------------------------------------------
    @property
    def removed(self) -> list[bytes]:
        """Records removed since the space was opened, newest last, as their JSON."""
        if not self.alive or self.secret is None:
            return []
        return sealed.get(self.secret, "removed", list[bytes]) or []

    @removed.setter
    def removed(self, records: list[bytes]) -> None:
        self._store("removed", records)

    # -- words that came too late --------------------------------------------------------
    def keep_draft(self, path: str, fields: dict[str, list[str]]) -> bool:
        """Keep typed words for the door this visit stands, or stood, at. False when there is none."""
        life = self.life
        if life is None or life.volume < 0:
            return False
        self._store("draft", Draft(path, fields, life.account, life.volume))
        return True

    def draft_for(self, key: SpaceKey) -> Draft | None:
        """Return the waiting words, if they were written behind this very door."""
        if self.life is None or self.secret is None:
            return None
        draft = sealed.get(self.secret, "draft", Draft)
        same = draft and (draft.account, draft.volume) == (key.account, key.volume)
        return draft if same else None

    def drop_draft(self) -> None:
        """Forget the waiting words."""
        if self.secret:
            sealed.drop(self.secret, "draft")

    # -- below the surface ---------------------------------------------------------------
    def _begin(self, life: Life) -> None:
        self.secret, self.ended, self._looked = secrets.token_bytes(SECRET_BYTES), False, True
        self._keep(life)

    def _keep(self, life: Life) -> None:
        assert self.secret is not None
        self._life = life
        sealed.put(self.secret, "life", life, limits(life.alone).idle + STUB)

    def _store(self, label: str, value: Any) -> None:
        if self.life is None or (label != "draft" and not self.alive):
            moment = clock.now()
            self.end()
            self._begin(Life(begun_at=moment, seen_at=moment))
        assert self.secret is not None and self._life is not None
        keep = limits(self._life.alone).idle
        sealed.put(self.secret, label, value, keep + STUB if label == "draft" else keep)
