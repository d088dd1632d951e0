"""The peers, in an environment of their own: never in the project's, never in its lock."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from bench.house import BUILD, ROOT

HOME = BUILD / "bench-peers"
WANTED = Path(__file__).with_name("peers.txt")
ISOLATED = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


class NoPeer(Exception):
    """A peer could not be installed, for want of a network; the message says what was tried."""


@cache
def environment() -> Path:
    """Make the peers' environment once, and again when another version is wanted; return its programs."""
    ready = HOME / "peers.txt"
    programs = HOME / "bin"
    if ready.is_file() and ready.read_text() == WANTED.read_text():
        return programs
    uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
    python = str(programs / "python")
    print("  installing the peers …", flush=True)
    for command in (
        [uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(HOME)],
        [uv, "pip", "install", "--quiet", "--python", python, "--requirement", str(WANTED)],
    ):
        try:
            subprocess.run(command, check=True, capture_output=True, text=True)
        except (OSError, subprocess.CalledProcessError) as trouble:
            said = getattr(trouble, "stderr", "") or str(trouble)
            raise NoPeer(f"the peers could not be installed: {said.strip()[:200]}") from None
    ready.write_text(WANTED.read_text())
    return programs


def answer_of(script: Path, question: str) -> str:
    """Run a script of ours with the peers' Python; hand it a question and return what it prints."""
    command = [str(environment() / "python"), str(script)]
    done = subprocess.run(
        command, input=question, capture_output=True, text=True, check=True, env=ISOLATED
    )
    return done.stdout
