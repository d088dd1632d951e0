"""An open space: what pages read, and the one way to change it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from handrail.vault import keeping, storage
from handrail.vault.document import Document
from handrail.vault.kinds import Kept
from handrail.vault.place import SpaceKey
from handrail.vault.records import Records
from handrail.vault.volume import OpenVolume

__all__ = ["Space", "SpaceKey"]


class Space:
    """A space as it was when it was opened for this page. Reading decodes only what is asked for."""

    def __init__(self, key: SpaceKey, volume: OpenVolume, document: Document) -> None:
        """Pages use `Space.open`."""
        self._key = key
        self._volume = volume
        self._found: Records | None = Records(document)

    @classmethod
    def open(cls, key: SpaceKey) -> "Space":
        """Read a space. Raises Closed, Damaged, Newer or a StoreTrouble.

        Closed: the key opens nothing now, because the passphrase was changed or the space deleted.
        """
        loaded = keeping.load(key)
        return cls(key, loaded.volume, loaded.document)

    @property
    def kept_at(self) -> datetime | None:
        """When the space was last kept before it was unlocked; None when it never was."""
        seconds = self._volume.superblock.before
        return datetime.fromtimestamp(seconds, UTC) if seconds else None

    def segments(self, kind: type[Kept]) -> list[str]:
        """Return the names of the segments of a kind that there are, sorted."""
        return self._records.segments(kind)

    def all[R: Kept](self, kind: type[R], within: Sequence[str] | None = None) -> list[R]:
        """Return the records of a kind; only those of some segments where `within` names them."""
        return self._records.all(kind, within)

    def get[R: Kept](self, kind: type[R], record_id: str) -> R:
        """Return one record. Raises Unknown."""
        return self._records.get(kind, record_id)

    @contextmanager
    def change(self) -> Iterator[Records]:
        """Change the space as it is now: everything inside is kept at the end, or nothing.

        Reads it afresh under a lock, so that what another tab kept is there. Raises what `open`
        does, and SpaceFull. Nothing is written when nothing was changed. Afterwards this space
        shows what was kept.
        """
        with storage.writing():
            loaded = keeping.load(self._key, lock=True)
            yield Records(loaded.document)
            volume = loaded.volume
            if loaded.document.changed:
                volume = keeping.save(
                    loaded,
                    self._key.root,
                    slots=loaded.slots.of_volume(self._key.volume),
                    kept=keeping.moment(),
                    before=volume.superblock.before,
                )
        self._volume, self._found = volume, None

    @property
    def _records(self) -> Records:
        """What the volume holds. After a change it is read when first asked for: most pages lead on."""
        if self._found is None:
            self._found = Records(Document(self._volume.superblock.table, self._volume.read))
        return self._found
