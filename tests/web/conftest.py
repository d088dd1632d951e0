"""What the tests of every page share."""

import pytest
from django.test import Client

from handrail.accounts import door
from handrail.vault.space import SpaceKey
from tests.web.at_home import browser_of, moved_in


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A doorway that writes down how long it would let people wait, instead of waiting."""
    waited: list[float] = []
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, sleep=waited.append))
    return waited


@pytest.fixture
def home() -> SpaceKey:
    """The space of Ana, who has just moved in."""
    return moved_in("ana")


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open."""
    return browser_of(home)
