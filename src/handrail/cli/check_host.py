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
    """One thing looked at. good: whether it is as it should be. sentence: what is so, and how to mend it."""

    good: bool
    sentence: str


def found(good: bool, well: str, mend: str) -> Finding:
    """Return a finding in the words that fit: well where it is as it should be, else mend."""
    return Finding(good, well if good else mend)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command looks at what the environment says."""


def run(arguments: argparse.Namespace) -> int:
    """Print what was found. Returns 0 when all is well, 1 otherwise."""
    environment = ground.environment()
    findings = list(look(environment))
    for finding in findings:
        print(f"{'ok  ' if finding.good else 'MEND'}  {finding.sentence}")
    return 0 if all(finding.good for finding in findings) else 1


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
    yield found(
        mode == 0o700,
        f"{folder} is open to its owner alone.",
        f'Others can look into {folder}. Run: chmod 700 "{folder}"',
    )
    yield found(
        os.access(folder, os.W_OK),
        f"{folder} can be written by whoever runs Handrail.",
        f"{folder} cannot be written. Give it to the user who runs Handrail.",
    )


def _pepper(environment: Environment) -> Iterator[Finding]:
    pepper = environment.pepper
    if not pepper.exists():
        fresh = not (environment.data / "spaces.sqlite3").exists()
        yield found(
            fresh,
            f"{pepper} will be made at the first start.",
            f"There is a database but no pepper at {pepper}. Put back the one it was made with.",
        )
        return
    mode = stat.S_IMODE(pepper.stat().st_mode)
    yield found(
        mode == 0o600,
        f"{pepper} is open to its owner alone.",
        f'Others may read {pepper}. Run: chmod 600 "{pepper}"',
    )
    yield found(
        environment.data.resolve() not in pepper.resolve().parents,
        "The pepper lies apart from the data folder.",
        f"The pepper lies in the data folder, so that one copy takes both. Move {pepper} elsewhere "
        "and name its place with HANDRAIL_PEPPER.",
    )


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
    yield found(
        whole,
        f"{file} is whole.",
        f"{file} is damaged. Put a backup back: handrail restore FILE",
    )
    yield found(
        journal != "wal",
        "The database keeps no write-ahead log, which would list what changed.",
        f"Another program turned the write-ahead log of {file} on, which lists what changed. "
        "Turn it off there: PRAGMA journal_mode=TRUNCATE",
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
    for host in environment.hosts:
        yield found(
            bool(environment.run_by and environment.contact),
            f"People who come to {host} can read who runs it.",
            f"People who come to {host} cannot read who runs it. Set HANDRAIL_RUN_BY and "
            "HANDRAIL_CONTACT.",
        )
    yield found(
        not environment.debug,
        "HANDRAIL_DEBUG is off.",
        "HANDRAIL_DEBUG is on, so that pages show what the server knows. Remove it.",
    )
    first = (
        f"{environment.country} is shown first" if environment.country else "No country is first"
    )
    # Not a thing to mend: where people come from many countries none should be.
    yield Finding(True, f"{first} on the help page (HANDRAIL_COUNTRY).")
