"""The lock file: while one process serves a data folder, no other serves it or puts a backup back."""

import fcntl
import os
from pathlib import Path
from types import TracebackType

from handrail.vault.errors import AlreadyServing, Unusable
from handrail.vault.sqlite import LOCK_NAME, fix_times_of


class FolderLock:
    """Held from its making until `release`, or until the process ends."""

    def __init__(self, folder: Path) -> None:
        """folder: the data folder. Raises AlreadyServing when another process holds it, Unusable."""
        file = folder / LOCK_NAME
        try:
            self._descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as trouble:
            raise Unusable(file, trouble.strerror or "it may not be written") from trouble
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as trouble:
            os.close(self._descriptor)
            raise AlreadyServing(folder) from trouble
        fix_times_of(file, folder)

    def release(self) -> None:
        """Let the folder go."""
        os.close(self._descriptor)

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        trouble: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def private_folder(folder: Path) -> None:
    """Make the data folder, open to its owner alone. Raises Unusable."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as trouble:
        raise Unusable(folder, trouble.strerror or "it cannot be made") from trouble
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Unusable(folder, "it may not be written. Give it to the user who runs Handrail")
