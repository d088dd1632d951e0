"""The peer `jrnl`, run as a person runs it, on a journal of its own in a throw-away folder."""

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from bench import house, peers
from bench.timing import Took
from handrail.programme.ground.journal import Entry

CONFIG = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: {encrypt}
highlight: true
indent_character: '|'
journals: {{default: {{journal: {journal}}}}}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%F %H:%M'
version: '4.6'
"""
# jrnl asks the system's keyring for the password; this one knows it, so that nobody has to type.
KEYRING = """\
from keyring.backend import KeyringBackend


class Known(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return "{passphrase}"

    def set_password(self, service, username, password):
        raise NotImplementedError

    def delete_password(self, service, username):
        raise NotImplementedError
"""


class Jrnl:
    """A journal kept by jrnl, with encryption or without."""

    def __init__(self, entries: Sequence[Entry], *, encrypted: bool) -> None:
        """Raises NoPeer when jrnl could not be installed."""
        self._program = peers.environment() / "jrnl"
        self._folder = house.folder("jrnl")
        (self._folder / "bench_keyring.py").write_text(KEYRING.format(passphrase=house.PASSPHRASE))
        config = CONFIG.format(encrypt=str(encrypted).lower(), journal=self._folder / "journal.txt")
        self._config = self._written("config.yaml", config)
        told = (f"[{entry.day} 09:00] {entry.free}\n" for entry in entries)
        self.run("--import", "--file", str(self._written("entries.txt", "\n".join(told))))

    def run(self, *arguments: str) -> str:
        """Run it once; return what it prints."""
        done = subprocess.run(
            [str(self._program), "--config-file", str(self._config), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
            env={
                **peers.ISOLATED,
                "HOME": str(self._folder),
                "PYTHONPATH": str(self._folder),
                "PYTHON_KEYRING_BACKEND": "bench_keyring.Known",
            },
        )
        return done.stdout

    def took(self, *arguments: str, runs: int = 5) -> Took:
        """Return the median times of a whole run, its processes' work included."""
        walls, owns = [], []
        for _run in range(runs):
            own, wall = work_of_children(), time.perf_counter()
            self.run(*arguments)
            walls.append(time.perf_counter() - wall)
            owns.append(work_of_children() - own)
        return Took(1_000 * statistics.median(walls), 1_000 * statistics.median(owns))

    def _written(self, name: str, content: str) -> Path:
        file = self._folder / name
        file.write_text(content)
        return file


def work_of_children() -> float:
    """Return the seconds that ended child processes spent on a processor."""
    told = os.times()
    return told.children_user + told.children_system
