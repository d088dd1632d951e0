"""The other commands: an example in each help, copies that are tried before they replace anything."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from handrail.cli.main import COMMANDS
from tests.cli.conftest import ROOT, Handrail
from tests.cli.test_serve import is_refused
from tests.fixtures.server import free_port, places, serving

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_it_is_for_and_shows_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from handrail.cli.main import main

    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert f"handrail {command}" in shown.partition("Example:")[2]


def test_every_command_stands_in_the_help(handrail: Handrail) -> None:
    shown = handrail("--help").stdout

    assert all(command in shown for command in COMMANDS)


def test_a_copy_is_written_and_put_back_and_another_hosts_is_refused(
    handrail: Handrail, tmp_path: Path
) -> None:
    with serving(tmp_path):
        done = handrail("backup", tmp_path / "copy.sqlite3")
        assert (done.returncode, done.stderr) == (0, "")
        assert str(tmp_path / "pepper") in done.stdout
        assert handrail("backup", "--pepper", tmp_path / "pepper-copy").returncode == 0
        is_refused(handrail("backup", tmp_path / "copy.sqlite3"), "is there already")
        is_refused(handrail("restore", tmp_path / "copy.sqlite3"), "already running")
    assert handrail("restore", tmp_path / "copy.sqlite3").returncode == 0

    before = (tmp_path / "data" / "spaces.sqlite3").read_bytes()
    (tmp_path / "cut.sqlite3").write_bytes((tmp_path / "copy.sqlite3").read_bytes()[:9_000])
    is_refused(handrail("restore", tmp_path / "cut.sqlite3"), "damaged")
    is_refused(handrail("restore", tmp_path / "nowhere.sqlite3"), "There is no file")
    assert (tmp_path / "data" / "spaces.sqlite3").read_bytes() == before

    elsewhere = {"HANDRAIL_DATA": str(tmp_path / "b"), "HANDRAIL_PEPPER": str(tmp_path / "other")}
    (tmp_path / "other").write_text("cd" * 32)
    (tmp_path / "other").chmod(0o600)
    is_refused(handrail("restore", tmp_path / "copy.sqlite3", **elsewhere), "another pepper")
    assert not (tmp_path / "b" / "spaces.sqlite3").exists()


def test_nothing_to_copy_is_said(handrail: Handrail, tmp_path: Path) -> None:
    is_refused(handrail("backup", tmp_path / "copy.sqlite3"), "no database")
    assert not (tmp_path / "copy.sqlite3").exists()


def test_the_host_is_looked_at_and_nothing_is_changed(handrail: Handrail, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    done = handrail("check-host")
    assert "will be made at the first start" in done.stdout
    assert sorted(tmp_path.iterdir()) == before

    (tmp_path / "data").mkdir(mode=0o755)
    done = handrail("check-host")
    assert done.returncode == 1
    assert f"MEND  Others can look into {tmp_path / 'data'}" in done.stdout
    assert "chmod 700" in done.stdout


def test_calibrate_measures_and_names_a_profile(handrail: Handrail) -> None:
    done = handrail("calibrate", "--seconds", "0.01")

    assert done.returncode == 0, done.stderr
    assert "None is quicker" in done.stdout
    assert "HANDRAIL_ARGON2_PROFILE=INTERACTIVE_128_MIB" in done.stdout
    assert "CHEAPEST" not in done.stdout


def test_the_programme_is_listed_for_people_and_for_programs(handrail: Handrail) -> None:
    rows = json.loads(handrail("programme", "--json").stdout)

    assert {"S0", "A0", "G1", "S2", "E2", "X1"} <= {row["id"] for row in rows}
    shown = handrail("programme").stdout
    assert all(row["title"] in shown and row["test"] in shown for row in rows)


def test_the_sample_is_served_and_thrown_away(tmp_path: Path) -> None:
    port, environment = free_port(), {**os.environ, **places(tmp_path), "TMPDIR": str(tmp_path)}
    environment["DJANGO_SETTINGS_MODULE"] = "handrail.config.settings"
    process = subprocess.Popen(
        [sys.executable, "-m", "handrail", "demo", "--port", str(port)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        until = time.monotonic() + 60
        while not answers(port) and time.monotonic() < until:
            time.sleep(0.1)
        assert answers(port)
    finally:
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=30)
    assert "Passphrase" in said
    assert list(tmp_path.glob("sample-*")) == []


def answers(port: int) -> bool:
    """Tell whether somebody serves there."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/week/", timeout=2) as page:
            return bool(page.status == 200)
    except OSError:
        return False
