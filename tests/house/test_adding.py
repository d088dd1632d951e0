"""Adding an exercise is a folder and a line in each of two lists. This test adds one and uses it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import handrail

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
RECORD = '''"""Songs one likes to sing."""

from handrail.programme.record import Record
from handrail.programme.told import Line, Told


class Song(Record, frozen=True, kw_only=True, tag="song"):
    """A song. name: as its singer calls it."""

    name: str

    def told(self) -> Told:
        """Say its name."""
        return Told("Songs", None, (Line("", self.name),))
'''
PART = '''"""What this part declares to the house."""

from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.singing.urls",
    entries=(Entry("Z1", "Songs", "songs", ("song",), "tests/walks/test_songs.py::test_it"),),
    own_rows=(Row("Songs", "Three you like", "songs", "book", "", Group.ONWARD, "singing choir"),),
)
'''
URLS = '''"""Addresses of this part."""

from handrail.programme.onward.song import Song
from handrail.web.ui.forms import line
from handrail.web.ui.records import RecordForm
from handrail.web.ui.shelf import Shelf


class SongForm(RecordForm):
    """A song."""

    name = line("Its name", most=100)


SONGS = Shelf(
    kind=Song, form=SongForm, url="songs", title="Songs", lead="Songs you like.",
    minutes="A minute", empty="No song yet.", add="Write one down",
)
urlpatterns = SONGS.urls("lists/songs")
'''
APPS = '''"""Django's declaration of this app."""

from django.apps import AppConfig


class SingingConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.singing"
    label = "singing"
'''
USED = """
import django
django.setup()
from django.test.utils import setup_test_environment
setup_test_environment()
from django.core.management import call_command
call_command("collectstatic", interactive=False, verbosity=0)
for alias in ("default", "letters"):
    call_command("migrate", database=alias, verbosity=0)
from handrail.config.register import entries
from tests.web.at_home import browser_of, moved_in

ana = browser_of(moved_in("ana"))
assert [entry.url for entry in entries() if entry.id == "Z1"] == ["/lists/songs/"]
assert "Songs" in ana.get("/lists/").content.decode()
ana.post("/lists/find/", {"words": "choir"})
assert "/lists/songs/" in ana.get("/lists/found/").content.decode()
assert ana.post("/lists/songs/new/", {"name": "The lake"}).headers["Location"] == "/lists/songs/"
for page in ("/lists/songs/", "/lists/everything/"):
    assert "The lake" in ana.get(page).content.decode(), page
assert "Its name" in ana.get("/lists/songs/sheet/").content.decode()
print("it stands")
"""


def adds_a_line(file: Path, before: str, line: str) -> None:
    """Put a line before the first place where some text stands."""
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, f"{line}\n{before}", 1))


def test_an_exercise_is_added_by_a_folder_and_two_lines(tmp_path: Path) -> None:
    house = tmp_path / "handrail"
    shutil.copytree(Path(handrail.__file__).parent, house)
    (house / "programme/onward/song.py").write_text(RECORD)
    part = house / "web/singing"
    part.mkdir()
    (part / "__init__.py").write_text('"""Songs one likes."""\n')
    for name, text in (("apps", APPS), ("part", PART), ("urls", URLS)):
        (part / f"{name}.py").write_text(text)
    adds_a_line(house / "config/parts.py", '    "groundwork",', '    "singing",')
    kinds = house / "programme/kinds.py"
    adds_a_line(kinds, "    Preferences,\n    KeptReading,", "    Song,")
    imported = "from handrail.programme.onward.song import Song"
    adds_a_line(kinds, "from handrail.programme.understand.patterns import", imported)

    done = subprocess.run(
        [sys.executable, "-c", USED],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if "HANDRAIL" not in name},
            "PYTHONPATH": f"{tmp_path}:{ROOT}",
            "DJANGO_SETTINGS_MODULE": "tests.settings",
        },
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == "it stands", done.stderr[-2_000:]
