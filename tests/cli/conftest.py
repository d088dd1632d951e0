"""The `handrail` command as a host runs it: in a process and a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.server import places

ROOT = Path(__file__).resolve().parents[2]
Done = subprocess.CompletedProcess[str]
Handrail = Callable[..., Done]


@pytest.fixture
def handrail(tmp_path: Path) -> Handrail:
    """Run the command; named values are further settings."""

    def run(*arguments: object, **settings: str) -> Done:
        usual = {"DJANGO_SETTINGS_MODULE": "handrail.config.settings", **places(tmp_path)}
        return subprocess.run(
            [sys.executable, "-m", "handrail", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, **usual, **settings},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run
