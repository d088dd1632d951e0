"""Adding an exercise is its files and one line. This test adds one, counts, uses it, and tries the walls."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.test_walls import ROOT, a_copy, lint

pytestmark = pytest.mark.slow
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

from handrail.programme.onward.song import Song
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.singing.urls",
    entries=(Entry("Z1", "Songs", "songs", (Song,), "tests/walks/test_songs.py::test_it"),),
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
from tests.cast import browser_in, moved_in

ana = browser_in(moved_in("ana"))
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


# What is added: the files of one exercise, and one line in the list of parts.
FOLDER = "web/singing"
FILES = {
    "programme/onward/song.py": RECORD,
    f"{FOLDER}/__init__.py": '"""Songs one likes."""\n',
    f"{FOLDER}/apps.py": APPS,
    f"{FOLDER}/part.py": PART,
    f"{FOLDER}/urls.py": URLS,
}
LIST = "config/parts.py"


def adds_an_exercise(house: Path) -> None:
    """Write its files, and put its line into the list."""
    package = house / "src/handrail"
    (package / FOLDER).mkdir()
    for name, text in FILES.items():
        (package / name).write_text(text)
    text = (package / LIST).read_text()
    assert '    "groundwork",' in text
    (package / LIST).write_text(
        text.replace('    "groundwork",', '    "singing",\n    "groundwork",')
    )


def files_of(house: Path) -> dict[str, list[str]]:
    """Return the lines of every file that a person may write."""
    found = (one for kind in ("*.py", "*.toml") for one in house.rglob(kind))
    return {str(one.relative_to(house)): one.read_text().splitlines() for one in found}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_copy(tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house, and an exercise more."""
    folder = a_copy(tmp_path_factory.mktemp("house"))
    adds_an_exercise(folder)
    return folder


def test_it_took_its_own_files_and_one_line(before: Path, house: Path) -> None:
    old, new = files_of(before), files_of(house)
    changed = {name for name, lines in old.items() if new[name] != lines}
    more = set(new[f"src/handrail/{LIST}"]) - set(old[f"src/handrail/{LIST}"])

    assert new.keys() - old.keys() == {f"src/handrail/{name}" for name in FILES}
    assert changed == {f"src/handrail/{LIST}"}
    assert more == {'    "singing",'}


def test_it_is_found_written_printed_and_carried_away(house: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", USED],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if "HANDRAIL" not in name},
            "PYTHONPATH": f"{house / 'src'}:{ROOT}",
            "DJANGO_SETTINGS_MODULE": "tests.settings",
        },
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == "it stands", done.stderr[-2_000:]


def test_the_walls_stand_round_it_without_another_line(house: Path) -> None:
    found = lint(house)

    assert found.returncode == 0, found.stdout


def test_the_walls_hold_it_apart_too(house: Path) -> None:
    views = house / "src/handrail/web/singing/views.py"
    views.write_text("from handrail.web.today import views as todays_views\n")

    found = lint(house)

    views.unlink()
    assert found.returncode == 1, "a door from the new part to another one went unnoticed"
    assert "handrail.web.singing is not allowed to import handrail.web.today" in found.stdout
