"""The disk is full, or read-only, or somebody else holds the file: honest words, nothing half-done."""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.attacks.small_disk import SmallDisk, cannot, small_disk
from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, closes_it, makes_a_space, opens_it

pytestmark = pytest.mark.slow
on_a_small_disk = pytest.mark.skipif(bool(cannot()), reason=cannot())
KEPT_NOTHING = "so nothing was kept. Your words are still on this page."


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path, "1500k") as found:
        yield found


def writes(page: Page, house: House, words: str) -> int:
    """Write an entry, and return the status of the answer."""
    page.goto(f"{house.url}/notes/new/")
    page.get_by_label("Anything else").fill(words)
    with page.expect_navigation() as answer:
        page.get_by_role("button", name="Keep this").click()
    return answer.value.status


def finds(page: Page, house: House, words: str) -> bool:
    """Look for words in the journal."""
    page.goto(f"{house.url}/notes/")
    page.get_by_label("Find words in your journal").fill(words)
    page.get_by_role("button", name="Find").click()
    page.wait_for_url("**/notes/found/")
    return page.locator("mark").count() > 0


def gives_the_words_back(page: Page, words: str) -> None:
    """An error page that says what happened, returns the words, and keeps the way out and Help."""
    assert KEPT_NOTHING in page.locator("main").inner_text()
    assert words in [area.input_value() for area in page.locator("textarea").all()]
    assert page.locator("#leave").is_visible()
    assert page.get_by_role("link", name="Help", exact=False).first.is_visible()
    assert "Traceback" not in page.content()


def much(number: int) -> str:
    """A long entry of its own words, hardly to be compressed."""
    return f"evening{number} {secrets.token_hex(15_000)}"


@on_a_small_disk
def test_a_full_disk_says_so_and_loses_nothing(
    disk: SmallDisk, plain_phone: BrowserContext
) -> None:
    page, house, name = plain_phone.new_page(), disk.house, a_new_name()
    disk.put_ballast(700)
    makes_a_space(page, house.url, name)
    kept, refused = 0, ""
    while not refused:
        words = much(kept)
        if writes(page, house, words) == 200:
            kept += 1
        else:
            refused = words
        assert kept < 60, "the disk never got full"

    assert kept >= 3
    assert "The disk of this machine is full" in page.locator("main").inner_text()
    gives_the_words_back(page, refused)
    assert all(finds(page, house, f"evening{number}") for number in range(kept))
    assert not finds(page, house, f"evening{kept}")
    helped = page.goto(f"{house.url}/now/")
    assert helped is not None
    assert helped.status == 200, "Help needs no disk"

    closes_it(page, house.url)
    disk.fill_up()
    before = disk.database()
    opens_it(page, house.url, name)
    assert "The space is open to read." in page.locator("main").inner_text()
    assert all(finds(page, house, f"evening{number}") for number in range(kept))
    assert disk.database() == before, "what could not be written has left no trace"

    disk.throw_ballast()
    assert writes(page, house, refused) == 200
    closes_it(page, house.url)
    opens_it(page, house.url, name)
    assert all(finds(page, house, f"evening{number}") for number in range(kept + 1))
    assert disk.is_whole()


@on_a_small_disk
def test_a_full_disk_makes_no_half_space(disk: SmallDisk, plain_phone: BrowserContext) -> None:
    page, house, name = plain_phone.new_page(), disk.house, a_new_name()
    disk.fill_up()

    makes_a_space(page, house.url, name)
    assert KEPT_NOTHING in page.locator("main").inner_text()

    disk.throw_ballast()
    makes_a_space(page, house.url, name)
    assert writes(page, house, "room again") == 200
    assert disk.is_whole()


@on_a_small_disk
def test_a_disk_that_is_only_to_be_read_says_so(
    disk: SmallDisk, plain_phone: BrowserContext
) -> None:
    page, house, name = plain_phone.new_page(), disk.house, a_new_name()
    makes_a_space(page, house.url, name)
    assert writes(page, house, "before it") == 200

    with disk.read_only():
        assert writes(page, house, "words while nothing can be kept") == 503
        gives_the_words_back(page, "words while nothing can be kept")
        assert finds(page, house, "before it"), "reading goes on"
        closes_it(page, house.url)
        opens_it(page, house.url, name)
        assert "Nothing can be saved now" in page.locator("main").inner_text()
        assert finds(page, house, "before it")

    assert not finds(page, house, "words while nothing can be kept")
    assert writes(page, house, "after it") == 200
    closes_it(page, house.url)
    opens_it(page, house.url, name)
    assert finds(page, house, "before it")
    assert finds(page, house, "after it")
    assert disk.is_whole()


@contextmanager
def another_writer(file: Path) -> Iterator[None]:
    """Another program writes to the file and does not stop, longer than anybody waits."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_a_file_somebody_else_holds_says_so(house: House, plain_phone: BrowserContext) -> None:
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    assert writes(page, house, "before it") == 200

    with another_writer(house.data / "spaces.sqlite3"):
        assert writes(page, house, "words while another writes") == 503
        gives_the_words_back(page, "words while another writes")
        assert "Another program is using the file" in page.locator("main").inner_text()

    assert not finds(page, house, "words while another writes")
    assert writes(page, house, "after it") == 200
    assert finds(page, house, "before it")
