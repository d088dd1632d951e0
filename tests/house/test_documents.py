"""What the documents say of the code is compared with the code."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from handrail.accounts.limits import MINE_ALONE, ORDINARY, STUB, Limits
from handrail.config.environment import read

ROOT = Path(__file__).resolve().parents[2]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text()


class Asked(dict[str, str]):
    """Variables nobody set; `names` are those that somebody asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def get(self, name: str, otherwise: str = "") -> str:  # type: ignore[override]  # texts only
        self.names.add(name)
        return otherwise


def settings_of_a_host() -> list[str]:
    """Return the name of every setting that is read at the start."""
    asked = Asked()
    read(asked, Path("/home/somebody"))
    return sorted(name for name in asked.names if name.startswith("HANDRAIL_"))


def test_the_settings_are_asked_for_by_name() -> None:
    assert {"HANDRAIL_DATA", "HANDRAIL_PEPPER", "HANDRAIL_DEBUG"} <= {*settings_of_a_host()}


@pytest.mark.parametrize("name", settings_of_a_host())
def test_a_host_finds_every_setting_in_the_page_for_hosts(name: str) -> None:
    assert name in (ROOT / "docs/hosting.md").read_text(), f"say in docs/hosting.md what {name} is"


def as_drawn(middleware: str) -> str:
    """Return the name a layer has in the drawing: its file for ours, one word for others'."""
    package, *inside = middleware.split(".")[:-1]
    if package == "handrail":
        return "/".join(inside)
    return inside[-1] if package == "django" else package


def test_the_way_of_a_request_is_drawn_as_it_is() -> None:
    drawing = ARCHITECTURE.partition("## A request")[2].partition("▼  routing")[0]
    layers = re.findall(r"▼  ([\w/]+(?:, [\w/]+)*)", drawing)

    drawn = [name for layer in layers for name in layer.split(", ")]

    assert drawn == [as_drawn(name) for name in settings.MIDDLEWARE]


@pytest.mark.parametrize("limits", [ORDINARY, MINE_ALONE])
def test_how_long_a_space_stays_open_is_said_as_it_is(limits: Limits) -> None:
    kept = next(line for line in ARCHITECTURE.splitlines() if "the key of an open space" in line)

    minutes = [int(one.total_seconds() // 60) for one in (limits.idle, limits.absolute)]

    said = [f"{number} minutes" if number < 120 else f"{number // 60} hours" for number in minutes]
    assert re.search(rf"{said[0]}.*{said[1].removesuffix(' minutes')}", kept), said


def test_how_long_words_wait_is_said_as_it_is() -> None:
    kept = next(line for line in ARCHITECTURE.splitlines() if "words that came too late" in line)

    assert f"{int(STUB.total_seconds() // 60)} minutes" in kept


def test_the_words_of_the_house_are_explained_and_found() -> None:
    glossary = (ROOT / "docs/glossary.md").read_text()

    assert "docs/glossary.md" in ARCHITECTURE
    for word in ("space", "volume", "slot", "stub", "segment", "shelf", "reading", "finding"):
        assert f"**{word}" in glossary, word
