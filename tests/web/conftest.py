"""What the tests of every page share."""

import pytest
from django.test import Client

from handrail.accounts import door


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A doorway that writes down how long it would let people wait, instead of waiting."""
    waited: list[float] = []
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, sleep=waited.append))
    return waited


@pytest.fixture
def person() -> Client:
    """Somebody without a space."""
    return Client()
