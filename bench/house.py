"""The house in a throw-away folder, made ready as `handrail serve` makes it, and accounts in it."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from handrail.cli import demo, ground
from handrail.programme.record import Record
from handrail.vault.place import SpaceKey

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
PASSPHRASE = "mild otters borrow seven kettles"  # noqa: S105  (of made-up people)


def folder(prefix: str) -> Path:
    """Make a folder that is thrown away at the end, on the disk the checkout lies on."""
    BUILD.mkdir(exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f"bench-{prefix}-", dir=BUILD))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def settle_in() -> None:
    """Load Django and make folder, tables and static files ready, before any group is loaded."""
    demo.settle_in(folder("house"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
    ground.make_ready()


def moves_in(name: str, records: Iterable[Record] = ()) -> SpaceKey:
    """Make an account that keeps some records; return the key of its everyday space."""
    from handrail.vault import doors  # Django must be loaded first
    from handrail.vault.space import Space

    key = doors.create(name, doors.Passphrase(PASSPHRASE)).key
    with Space.open(key).change() as kept:
        for record in records:
            kept.add(record)
    return key


def blocks(key: SpaceKey) -> tuple[int, int]:
    """Return how many blocks a space has, and how many carry something."""
    from handrail.vault import keeping

    loaded = keeping.load(key)
    return loaded.blocks, loaded.volume.superblock.used
