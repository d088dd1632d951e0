"""`handrail check-host`: looks whether this machine is set up as it should be; changes nothing."""

import argparse
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from handrail.cli import ground
from handrail.config.environment import Environment

EXAMPLE = "handrail check-host"
NEEDED_MIB = 400  # of memory: the server with two unlocks under way
NEEDED_DISK_MIB = 200


class Finding(NamedTuple):
    """One thing looked at. good: whether it is as it should be. sentence: what, and how to mend it."""

    good: bool
    sentence: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command looks at what the environment says."""


def run(arguments: argparse.Namespace) -> int:
    """Print what was found. Returns 0 when all is well, 1 otherwise."""
    environment = ground.environment()
    found = list(look(environment))
    for finding in found:
        print(f"{'ok  ' if finding.good else 'MEND'}  {finding.sentence}")
    return 0 if all(finding.good for finding in found) else 1


def look(environment: Environment) -> Iterator[Finding]:
    """Yield a finding for the folder, the pepper, the database, the room, and the settings."""
    yield from _folder(environment.data)
    yield from _pepper(environment)
    if not environment.database_url:
        yield from _database(environment.data / "spaces.sqlite3")
    yield from _room(environment.data)
    yield from _settings(environment)


def _folder(folder: Path) -> Iterator[Finding]:
    if not folder.exists():
        yield Finding(True, f"{folder} will be made at the first start.")
        return
    mode = stat.S_IMODE(folder.stat().st_mode)
    yield Finding(
        mode == 0o700, f'{folder} is open to its owner alone (if not: chmod 700 "{folder}").'
    )
    yield Finding(os.access(folder, os.W_OK), f"{folder} can be written by whoever runs Handrail.")


def _pepper(environment: Environment) -> Iterator[Finding]:
    pepper = environment.pepper
    if not pepper.exists():
        fresh = not (environment.data / "spaces.sqlite3").exists()
        yield Finding(fresh, f"{pepper} is made at the first start; a database needs its own.")
        return
    mode = stat.S_IMODE(pepper.stat().st_mode)
    yield Finding(
        mode == 0o600, f'{pepper} is open to its owner alone (if not: chmod 600 "{pepper}").'
    )
    apart = environment.data.resolve() not in pepper.resolve().parents
    yield Finding(apart, "The pepper lies apart from the data folder, so that one copy takes one.")


def _database(file: Path) -> Iterator[Finding]:
    if not file.exists():
        yield Finding(True, f"{file} will be made at the first start.")
        return
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            whole = opened.execute("PRAGMA quick_check").fetchone() == ("ok",)
            journal = opened.execute("PRAGMA journal_mode").fetchone()[0]
    except sqlite3.Error:
        whole, journal = False, "unknown"
    yield Finding(whole, f"{file} is whole (if not: handrail restore FILE).")
    yield Finding(
        journal != "wal",
        "The database keeps no write-ahead log, which would list what changed "
        f"(if it does: {file} was opened by another program).",
    )


def _room(folder: Path) -> Iterator[Finding]:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    disk = os.statvfs(there)
    free = disk.f_bavail * disk.f_frsize // 2**20
    yield Finding(
        free >= NEEDED_DISK_MIB, f"{free} MiB of disk are free ({NEEDED_DISK_MIB} needed)."
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20
    yield Finding(memory >= NEEDED_MIB, f"{memory} MiB of memory ({NEEDED_MIB} needed).")


def _settings(environment: Environment) -> Iterator[Finding]:
    for others in environment.hosts:
        yield Finding(
            bool(environment.run_by and environment.contact),
            f"People who come to {others} can read who runs it "
            "(if not: HANDRAIL_RUN_BY and HANDRAIL_CONTACT).",
        )
    yield Finding(
        not environment.debug, "HANDRAIL_DEBUG is off, so that no page shows what the server knows."
    )
    yield (
        Finding(
            bool(environment.country),
            "A country is shown first on the help page (if not, and most people come from one: "
            "HANDRAIL_COUNTRY=GB).",
        )
        if environment.hosts
        else Finding(True, "The help page guesses no country.")
    )
