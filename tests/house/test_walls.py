"""The walls of the house, proved: the contract holds, and a planted door is seen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = str(Path(sys.executable).parent / "lint-imports")

# Where each forbidden import is planted, and what it says.
PLANTED = {
    "programme/ground/values.py": "from handrail.vault import sealing",
    "programme/ground/journal.py": "import django",
    "vault/space.py": "from handrail.programme import record",
    "accounts/visit.py": "from cryptography.hazmat.primitives.ciphers import aead",
    "accounts/limits.py": "from handrail.web import ui",
    "web/welcome/views.py": "from handrail.web.safety import views as other_views",
    "web/ui/forms.py": "from handrail.web.today import views as todays_views",
    "web/today/views.py": "from handrail.config import settings as all_settings",
    "coach/__init__.py": "from handrail.programme import record",
    "printing/order.py": "from handrail.programme import record",
    "printing/cards.py": "import typst",
    "coach/words.py": "from handrail.printing import order",
    "printing/worker.py": "from cryptography.hazmat.primitives.ciphers import aead",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(folder / "src"), "PATH": str(Path(LINT).parent)},
        check=False,
    )


def a_copy(folder: Path) -> Path:
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_walls_stand() -> None:
    found = lint(ROOT)

    assert found.returncode == 0, found.stdout


@pytest.mark.slow
@pytest.mark.parametrize("place", PLANTED)
def test_a_planted_door_is_seen(place: str, tmp_path: Path) -> None:
    house = a_copy(tmp_path)
    file = house / "src/handrail" / place
    assert file.exists(), f"{place} moved: plant the door somewhere else"
    file.write_text(f"{file.read_text()}\n{PLANTED[place]}\n")

    found = lint(house)

    assert found.returncode == 1, f"nothing noticed {PLANTED[place]!r} in {place}"
    assert "BROKEN" in found.stdout


def test_a_new_room_must_be_placed_in_the_contract(tmp_path: Path) -> None:
    house = a_copy(tmp_path)
    room = house / "src/handrail/attic"
    room.mkdir()
    (room / "__init__.py").write_text("")

    assert lint(house).returncode != 0, "a package outside the layers went unnoticed"


def test_every_folder_of_the_web_is_in_the_one_list() -> None:
    from handrail.config.parts import NAMES

    folders = {
        folder.name
        for folder in (ROOT / "src/handrail/web").iterdir()
        if (folder / "__init__.py").exists() and folder.name != "ui"
    }

    assert folders == set(NAMES), "add the folder to NAMES in config/parts.py, or remove it"
