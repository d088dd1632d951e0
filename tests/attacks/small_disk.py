"""A server whose data folder is a real small disk: a tmpfs that only the server's own process sees."""

import functools
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.fixtures.server import House, serving

MAKE = 'mount -t tmpfs -o "size=$1,mode=700" tmpfs "$2" && shift 2 && exec "$@"'
# The same folder once more, on top of itself, and this time only to be read.
READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'
# Whatever was opened meanwhile stays open, and stays as it was opened: so it is on a real disk too.
WRITABLE = 'mount -o remount,bind,rw "$1"'


@functools.cache
def cannot() -> str:
    """Say why this machine gives no disk of one's own; empty where it does."""
    if not (shutil.which("unshare") and shutil.which("nsenter")):
        return "a small disk needs unshare and nsenter (on Debian: util-linux)"
    tried = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    if subprocess.run(tried, capture_output=True, check=False).returncode:
        return "this machine lets nobody mount a disk in a namespace of their own"
    return ""


class SmallDisk:
    """The disk below a running house."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.process = house.process.pid

    @property
    def there(self) -> Path:
        """The data folder as the server sees it."""
        return Path(f"/proc/{self.process}/root") / str(self.house.data).lstrip("/")

    def database(self) -> bytes:
        """The bytes of the database, as they lie on the disk."""
        return (self.there / "spaces.sqlite3").read_bytes()

    def put_ballast(self, kibibytes: int) -> None:
        """Let something else take room on the disk."""
        (self.there / "ballast").write_bytes(b"\x01" * (kibibytes * 1024))

    def fill_up(self) -> None:
        """Let something else take all the room there is."""
        with (self.there / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
            while ballast.write(b"\x01" * 4096):
                pass

    def throw_ballast(self) -> None:
        """Free the room again."""
        (self.there / "ballast").unlink()

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """Let the disk be read and not written for a while."""
        self._within("sh", "-c", READ_ONLY, "sh", str(self.house.data))
        try:
            yield
        finally:
            self._within("sh", "-c", WRITABLE, "sh", str(self.house.data))

    def is_whole(self) -> bool:
        """Ask SQLite whether the database is whole, in a process of its own."""
        look = (
            "import sqlite3, sys; opened = sqlite3.connect(sys.argv[1]);"
            "print(opened.execute('PRAGMA integrity_check').fetchone()[0])"
        )
        return self._within("python3", "-c", look, f"{self.house.data}/spaces.sqlite3") == "ok"

    def _within(self, *command: str) -> str:
        enter = ["nsenter", "-t", str(self.process), "-U", "-m", "--preserve-credentials"]
        done = subprocess.run([*enter, *command], capture_output=True, text=True, check=True)
        return done.stdout.strip()


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[SmallDisk]:
    """Serve a house whose data lie on a disk of this size until the block ends."""
    data = folder / "data"
    data.mkdir(mode=0o700)
    command = ["unshare", "-rm", "sh", "-c", MAKE, "sh", size, str(data)]
    with serving(folder, within=command) as house:
        yield SmallDisk(house)
