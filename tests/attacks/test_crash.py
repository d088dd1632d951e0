"""The machine dies in the middle of keeping something. What was acknowledged is there afterwards."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


def kill(times: int, *how: str) -> dict[str, int]:
    command = [sys.executable, "-m", "tests.attacks.crash", str(times), *how]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_fifty_kills_lose_nothing_that_was_acknowledged_and_leave_nothing_unreadable() -> None:
    found = kill(50)

    assert found["kills"] == 50
    assert found["acknowledged"] > 50, "the kills came too early to say anything"
    assert found["lost"] == 0
    assert found["unreadable"] == 0


def test_a_save_acknowledged_too_early_is_seen() -> None:
    assert kill(30, "--too-early")["lost"] > 0
