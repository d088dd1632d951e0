"""What every test may use: a clock, a real server, a real browser, a real PostgreSQL."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
# Playwright's own loop runs in the test's thread; Django would refuse the database beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from hypothesis import HealthCheck, settings

from handrail.vault import pepper
from handrail.vault.space import SpaceKey
from tests import clock
from tests.cast import browser_in, moved_in

pytest_plugins = ["tests.fixtures.server", "tests.fixtures.browser", "tests.fixtures.postgresql"]

settings.register_profile(
    "ci",
    max_examples=int(os.environ.get("HANDRAIL_EXAMPLES", "500")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("ci")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser or a server, so that `make test-quick` can leave it out."""
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        if names & {"browser", "page", "context", "phone", "new_context"}:
            item.add_marker("browser")
        if names & {"house", "postgresql"}:
            item.add_marker("slow")


@pytest.fixture(scope="session", autouse=True)
def static_files() -> None:
    """Gather the hashed static files once, as the real server does at its start."""
    from handrail.cli.ground import gather_static_files

    gather_static_files()


@pytest.fixture(autouse=True)
def fresh_memory() -> Iterator[None]:
    """Begin each test with no visit remembered and the clock at the machine's time."""
    cache.clear()
    clock.reset()
    yield
    clock.reset()


@pytest.fixture(scope="session", autouse=True)
def a_pepper() -> None:
    """Make the pepper that `handrail serve` would have made at its first start."""
    pepper.make(Path(django_settings.HANDRAIL_PEPPER))


@pytest.fixture
def home() -> SpaceKey:
    """The everyday space of Ana, who has just moved in."""
    return moved_in("ana")


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open."""
    return browser_in(home, "ana")
