"""What the project itself promises: few dependencies, no addresses, two commands."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_at_most_twelve_dependencies_at_run_time() -> None:
    assert len(PROJECT["dependencies"]) <= 12


def test_every_dependency_has_earned_its_place_in_the_decisions() -> None:
    reasons = (ROOT / "docs/decisions/dependencies.md").read_text()
    for dependency in PROJECT["dependencies"]:
        name = re.split(r"[<>=\[ ]", dependency)[0]
        assert f"`{name}`" in reasons, f"say in docs/decisions/dependencies.md why {name} is needed"


def test_the_big_servers_clients_sit_in_an_extra() -> None:
    extra = " ".join(PROJECT["optional-dependencies"]["large"])
    assert "psycopg" in extra
    assert "redis" in extra
    assert not re.search(r"psycopg|redis", " ".join(PROJECT["dependencies"]))


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-tests.lock"])
def test_what_is_installed_is_pinned_with_hashes_and_without_addresses(lock: str) -> None:
    text = (ROOT / lock).read_text()
    pins = re.findall(r"^[a-z0-9][\w.-]*(?:\[.*?\])?==", text, re.M)
    assert len(pins) > 5
    assert len(re.findall(r"--hash=sha256:", text)) >= len(pins)
    assert "://" not in text


def test_make_alone_lists_the_commands() -> None:
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("run", "test", "test-quick", "check", "demo", "bench", "prove", "setup"):
        assert re.search(rf"^{command}\s+\S", listed, re.M), f"`make` does not list {command}"


def test_ci_calls_what_the_readme_says() -> None:
    script = (ROOT / ".ci/run").read_text()
    assert "make check" in script
    assert "make test" in script
    readme = (ROOT / "README.md").read_text()
    assert "make run" in readme
    assert "make test" in readme
