"""No file and no answer of the house says when it was set up, started or last used."""

import sqlite3
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from handrail.vault.sqlite import FIXED_TIME
from tests.fixtures.server import House

pytestmark = pytest.mark.slow
FIXED = "Sat, 01 Jan 2000 00:00:00 GMT"


def files(house: House) -> list[Path]:
    """What a house keeps: its folder, the pepper, the files browsers fetch."""
    static = house.folder / "static"
    return [house.folder / "pepper", static, *static.rglob("*"), house.data, *house.data.iterdir()]


def test_every_file_carries_the_one_time(house: House) -> None:
    assert len(files(house)) > 10
    assert [file for file in files(house) if file.stat().st_mtime != FIXED_TIME] == []


def test_a_static_file_tells_no_browser_when_the_house_was_started(house: House) -> None:
    icon = next((house.folder / "static").glob("icon.*.svg"))

    with urllib.request.urlopen(f"{house.url}/static/{icon.name}") as answer:
        assert answer.headers["Last-Modified"] == FIXED


def test_the_database_does_not_say_when_it_was_made(house: House) -> None:
    where = f"file:{house.data / 'spaces.sqlite3'}?mode=ro"
    with closing(sqlite3.connect(where, uri=True)) as opened:
        noted = {row[0] for row in opened.execute("SELECT applied FROM django_migrations")}

    assert noted == {"2000-01-01 00:00:00"}
