"""Lets many people live, a few at a time, and keeps what the look found; goes on where it stopped.

Run as a module it gathers for one question: world, defence taken away, how many, where to keep.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def gather(
    world: str, known: bool, defence: str, many: int, keep: Path | None = None
) -> list[dict]:
    """Return the figures of `many` lives in a world; two processes live them.

    keep: a file in which they stay, so that a long run can be stopped and gone on with.
    """
    done = read(keep)
    missing = many - len(done)
    if missing > 0:
        shares = [missing - missing // 2, missing // 2]
        running = [start(world, known, defence, share) for share in shares if share]
        for process in running:
            with process:
                assert process.stdout is not None
                for line in process.stdout:
                    done.append(json.loads(line))
                    if keep:
                        keep.parent.mkdir(parents=True, exist_ok=True)
                        with keep.open("a") as file:
                            file.write(line)
            assert process.returncode == 0, f"lives in {world!r} ended early"
    return done[:many]


def read(keep: Path | None) -> list[dict]:
    """Return what an earlier run kept."""
    if keep is None or not keep.exists():
        return []
    return [json.loads(line) for line in keep.read_text().splitlines()]


def start(world: str, known: bool, defence: str, many: int) -> subprocess.Popen[str]:
    """Start one process that lives so many lives and prints a line of figures for each."""
    command = [sys.executable, "-m", __name__, world, str(int(known)), defence, str(many)]
    quick = Path("/dev/shm")
    folder = quick if os.access(quick, os.W_OK) else Path(tempfile.gettempdir())
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("HANDRAIL_")},
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "TMPDIR": str(folder),
    }
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def main(world: str, known: str, defence: str, many: str) -> None:
    """Live the lives of one process."""
    import django

    django.setup()
    from random import Random

    from django.conf import settings

    from handrail.vault import start as vault_start
    from tests.attacks.distinguisher import lives
    from tests.attacks.distinguisher.look import look
    from tests.attacks.distinguisher.worlds import WORLDS, without

    random = Random(os.urandom(16))
    base = Path(settings.HANDRAIL_DATA).parent
    with without(defence):
        held = vault_start.make_ready()
        template = Path(settings.HANDRAIL_DATA)
        for number in range(int(many)):
            logged = defence == "write-ahead log"
            with lives.house(template, base / f"life-{number}", write_ahead=logged) as file:
                key = lives.live(WORLDS[world], file, random)
                found = look(file, key if int(known) else None)
            print(json.dumps(found), flush=True)
    if held:
        held.release()


if __name__ == "__main__":
    main(*sys.argv[1:])
