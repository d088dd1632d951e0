"""A real database file in a folder of its own, made ready as `handrail serve` does; or a real server."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from handrail.config.environment import django_database
from handrail.vault import pepper, start
from handrail.vault.sqlite import OPTIONS
from tests.vault.cast import Person

KINDS = "tests.vault.sample.KINDS"


@contextmanager
def living_in(database: dict[str, Any]) -> Iterator[None]:
    """Let Django's only connection lead to another database for a while, in every thread."""
    usual = connections.settings["default"]
    _lead_to(connections.configure_settings({"default": database})["default"])
    try:
        yield
    finally:
        _lead_to(usual)


def _lead_to(database: dict[str, Any]) -> None:
    connections["default"].close()
    connections.settings["default"] = database
    del connections["default"]


@contextmanager
def house_in(folder: Path, settings: Any, address: str = "") -> Iterator[Path]:
    """Make a house ready in a folder, and leave it afterwards."""
    settings.HANDRAIL_DATA = folder / "data"
    settings.HANDRAIL_PEPPER = folder / "pepper"
    settings.HANDRAIL_KINDS = KINDS
    with living_in(django_database(address, folder / "data", OPTIONS)):
        lock = start.make_ready()
        try:
            yield folder / "data" / "spaces.sqlite3"
        finally:
            if lock:
                lock.release()


@pytest.fixture(scope="session")
def empty_house(tmp_path_factory: Any, django_db_blocker: Any) -> Path:
    """A folder with an empty database and its pepper, made once and copied for each test."""
    from django.test import override_settings

    folder: Path = tmp_path_factory.mktemp("empty")
    settings = override_settings()
    settings.enable()
    try:
        from django.conf import settings as current

        with django_db_blocker.unblock(), house_in(folder, current):
            pass
    finally:
        settings.disable()
    return folder


@pytest.fixture
def store(
    empty_house: Path, tmp_path: Path, settings: Any, django_db_blocker: Any
) -> Iterator[Path]:
    """A SQLite file of this test's own."""
    shutil.copytree(empty_house, tmp_path, dirs_exist_ok=True)
    with django_db_blocker.unblock(), house_in(tmp_path, settings) as file:
        yield file


@pytest.fixture
def postgresql_store(
    postgresql: str, tmp_path: Path, settings: Any, django_db_blocker: Any
) -> Iterator[Path]:
    """A real PostgreSQL; its pepper stays the same, since its database does."""
    with django_db_blocker.unblock(), postgresql_house(postgresql, tmp_path, settings) as file:
        yield file


@contextmanager
def postgresql_house(address: str, folder: Path, settings: Any) -> Iterator[Path]:
    """Make a house ready on a server that other tests used before."""
    if not (folder / "pepper").exists():
        pepper.write(folder / "pepper", b"\x07" * 32)
    with house_in(folder, settings, address) as file:
        yield file


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def either_store(request: pytest.FixtureRequest) -> Path:
    """SQLite, then PostgreSQL."""
    name = "store" if request.param == "sqlite" else "postgresql_store"
    found: Path = request.getfixturevalue(name)
    return found


@pytest.fixture
def ana(store: Path) -> Person:
    """Ana, who has a space."""
    return Person.moves_in("Ana")
