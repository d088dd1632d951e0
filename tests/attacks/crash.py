"""Kill -9 in the middle of saving, growing, changing a passphrase and deleting; then look what is left.

`python -m tests.attacks.crash KILLS [FILE]` prints what was found; with a file it goes on where an
earlier run stopped. With `--too-early` a step is acknowledged before it is kept, which must show. Acknowledged means: the other side of a pipe read the answer before the kill.
"""

import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import SystemRandom
from select import select

import django

KINDS = ("save", "growth", "passphrase", "record", "space")
LONGEST = 0.03  # seconds from some step to the kill; a step takes 2 to 20 ms
MOST_BEFORE = 3  # steps that are waited for before the kill is near, however slow the machine is
PATIENCE = 0.5  # seconds to wait for a step that may not come
random = SystemRandom()


def passphrase(number: int) -> str:
    """Return the passphrase after so many changes."""
    return f"lantern gravel otter window plum {number}"


# -- what the victim does, step after step, until it is killed ---------------------------------
def saves(key, base: int, length: int) -> Iterator[int]:
    from handrail.programme.ground.journal import Entry
    from handrail.vault.space import Space

    for number in range(base, base + 10_000):
        words = os.urandom(length // 2).hex()  # hardly to be compressed: it fills the volume
        with Space.open(key).change() as records:
            records.add(Entry(id=f"{number:032x}", day=date(2026, 1, 5), free=words))
        yield number


def too_early(steps: Callable[..., Iterator[int]]) -> Callable[..., Iterator[int]]:
    """Acknowledge each step before it is taken: the mistake this test is there to see."""

    def planted(key, base: int, length: int) -> Iterator[int]:
        real = steps(key, base, length)
        for number in range(base, base + 10_000):
            yield number
            next(real)

    return planted


def changes(key, base: int) -> Iterator[int]:
    from handrail.vault import doors

    for number in range(base + 1, base + 10_000):
        key = doors.change_passphrase(key, doors.Passphrase(passphrase(number)))
        yield number


def removals(key, numbers: list[int]) -> Iterator[int]:
    from handrail.programme.ground.journal import Entry
    from handrail.vault.space import Space

    for number in numbers:
        with Space.open(key).change() as records:
            records.remove(Entry, f"{number:032x}")
        yield number


def deletion(key) -> Iterator[int]:
    from handrail.vault import doors

    doors.delete_space(key)
    yield 1


# -- killing ------------------------------------------------------------------------------------
def killed(steps: Callable[[], Iterator[int]]) -> list[int]:
    """Let a child take the steps, kill it somewhere, and return the steps it acknowledged."""
    from django.db import connections

    connections.close_all()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.write(writing, b"begun\n")
        for number in steps():
            os.write(writing, f"{number}\n".encode())
        time.sleep(5)
        os._exit(0)
    os.close(writing)
    answers = _answers(reading, 1 + random.randint(0, MOST_BEFORE))
    time.sleep(random.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        answers += more
    os.close(reading)
    return [int(line) for line in answers.split(b"\n")[1:-1]]


def _answers(reading: int, lines: int) -> bytes:
    """Return what the child has answered once there are so many lines, or no more come."""
    answers = b""
    while answers.count(b"\n") < lines and select([reading], [], [], PATIENCE)[0]:
        more = os.read(reading, 65_536)
        if not more:
            break
        answers += more
    return answers


class Victim:
    """One account whose process is killed again and again, and what it must still hold."""

    def __init__(self, number: int) -> None:
        from handrail.vault import doors

        self.name = f"victim {number} {random.randrange(10**9)}"
        self.changed = 0
        self.kept: set[int] = set()
        self.in_doubt: set[int] = set()
        self.next = 0
        inner = doors.Passphrase("copper meadow saddle nineteen fern")
        self.key = doors.create(self.name, doors.Passphrase(passphrase(0)), inner).key
        self.gone = False

    def suffer(self, kind: str) -> tuple[int, int, int]:
        """Be killed once. Returns how many steps were acknowledged, lost, and left unreadable."""
        from django.db import DatabaseError

        from handrail.vault.errors import VaultError

        done = getattr(self, f"_{kind}")()
        try:
            lost = self._missing(kind, done)
        except (VaultError, DatabaseError):
            self.gone = True
            return len(done), 0, 1
        return len(done), lost, 0

    def _save(self, length: int = 400) -> list[int]:
        base = self.next
        done = killed(lambda: saves(self.key, base, length))
        self.next = base + 10_000
        self.kept |= set(done)
        return done

    def _growth(self) -> list[int]:
        return self._save(20_000)

    def _passphrase(self) -> list[int]:
        base = self.changed
        done = killed(lambda: changes(self.key, base))
        self.changed = done[-1] if done else base
        return done

    def _record(self) -> list[int]:
        if len(self.kept) < 20:
            list(saves_now(self))
        numbers = sorted(self.kept)
        done = killed(lambda: removals(self.key, numbers))
        self.kept -= set(done)
        # The one under way may be gone or not.
        self.in_doubt = set(numbers[len(done) : len(done) + 1])
        return done

    def _space(self) -> list[int]:
        done = killed(lambda: deletion(self.key))
        self.gone = True
        return done

    def _missing(self, kind: str, done: list[int]) -> int:
        from handrail.programme.ground.journal import Entry
        from handrail.vault import doors
        from handrail.vault.errors import DoesNotOpen
        from handrail.vault.space import Space

        Space.open(doors.unlock(self.name, doors.Passphrase("copper meadow saddle nineteen fern")))
        opened = None
        # A step that was under way may have happened or not; nothing in between.
        for number in (self.changed, self.changed + 1):
            try:
                opened = doors.unlock(self.name, doors.Passphrase(passphrase(number)))
                self.changed = number
                break
            except DoesNotOpen:
                continue
        if kind == "space":
            return int(bool(done) and opened is not None)
        if opened is None:
            return max(1, len(done))
        self.key = opened
        there = {int(entry.id, 16) for entry in Space.open(opened).all(Entry)}
        lost = len(self.kept - there - (self.in_doubt if kind == "record" else set()))
        back = there & set(done) if kind == "record" else set()
        self.kept = there
        return lost + len(back)


def saves_now(victim: Victim) -> Iterator[int]:
    """Let the victim write twenty entries in peace."""
    for number in saves(victim.key, victim.next, 200):
        victim.kept.add(number)
        yield number
        if number == victim.next + 19:
            victim.next += 10_000
            return


def run(kills: int, keep: Path | None) -> Counter[str]:
    """Kill so many times, in all, and add up what was found."""
    found: Counter[str] = Counter(json.loads(keep.read_text()) if keep and keep.exists() else {})
    victim = Victim(0)
    while found["kills"] < kills:
        if victim.gone or found["kills"] % 25 == 0:
            victim = Victim(found["kills"])
        # The growing ones grow large and slow, so that they come last before a new victim.
        kind = KINDS[found["kills"] % len(KINDS)]
        acknowledged, lost, unreadable = victim.suffer(kind)
        found.update({"kills": 1, kind: 1, "acknowledged": acknowledged})
        found.update({"lost": lost, "unreadable": unreadable})
        if keep:
            keep.parent.mkdir(parents=True, exist_ok=True)
            keep.write_text(json.dumps(found))
        if found["kills"] % 100 == 0:
            print(f"{found['kills']} of {kills} kills", file=sys.stderr, flush=True)
    return found


def main() -> None:
    """Run in a house of its own and print what was found."""
    folder = Path(tempfile.mkdtemp(prefix="crash-"))
    os.environ["HANDRAIL_DATA"] = str(folder / "data")
    os.environ["HANDRAIL_PEPPER"] = str(folder / "pepper")
    os.environ["HANDRAIL_STATIC"] = str(folder / "static")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    from handrail.vault import start

    if "--too-early" in sys.argv:
        sys.argv.remove("--too-early")
        globals()["saves"] = too_early(saves)
    try:
        held = start.make_ready()
        found = run(int(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
        print(json.dumps(found))
        if held:
            held.release()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
