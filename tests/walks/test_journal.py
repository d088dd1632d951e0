"""A journal, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def writes(page: Page, house_url: str, label: str, words: str, day: str = "") -> None:
    """Write an entry and keep it."""
    page.goto(f"{house_url}/notes/new/")
    page.get_by_label(label).fill(words)
    if day:
        page.get_by_label("About which day").fill(day)
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()


def finds(page: Page, house_url: str, words: str) -> None:
    """Look for words in the journal."""
    page.goto(f"{house_url}/notes/")
    page.get_by_label("Find words in your journal").fill(words)
    page.get_by_role("button", name="Find").click()


def test_a_line_is_written_found_again_changed_and_undone(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, closed, opened, found over years, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Journal")
    expect(page.get_by_text("Nothing written yet")).to_be_visible()
    writes(page, house.url, "Anything else", "We sat in the Café by the river.", "2019-03-05")
    writes(page, house.url, "Today I felt", "Rested")

    closes_it(page, house.url)
    page.goto(f"{house.url}/notes/")
    at_the_door(page, name)
    expect(page.get_by_text("Rested")).to_be_visible()
    finds(page, house.url, "cafe")
    assert page.url == f"{house.url}/notes/found/", "the words stand in no address"
    expect(page.locator("mark")).to_have_text("Café")
    page.get_by_role("link", name="5 March 2019").click()

    page.get_by_role("link", name="Change").click()
    page.get_by_label("I will try").fill("Go there again")
    page.get_by_label("Hopeful").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Go there again")).to_be_visible()
    expect(page.get_by_text("Hopeful")).to_be_visible()

    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/notes/2019-03/")
    expect(page.get_by_text("We sat in the Café")).to_be_visible()

    page.get_by_role("link", name="This month on paper").click()
    page.emulate_media(media="print")
    expect(page).to_have_title("Print")
    expect(page.get_by_text("Go there again")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_two_tabs_show_both_texts(house: House, phone: BrowserContext) -> None:
    """Nothing typed is lost when two tabs change one entry."""
    page = phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    writes(page, house.url, "Today I felt", "Uneasy")
    page.get_by_role("link", name="Change").click()
    other = phone.new_page()
    other.goto(page.url)

    for tab, words in ((page, "Uneasy at six"), (other, "Uneasy all day")):
        tab.get_by_label("Today I felt").fill(words)
        tab.get_by_role("button", name="Keep this").click()

    expect(other.get_by_text("Uneasy at six")).to_be_visible()
    expect(other.get_by_label("Today I felt")).to_have_value("Uneasy all day")
    other.get_by_role("button", name="Keep this").click()
    expect(other.get_by_text("Uneasy all day")).to_be_visible()


def test_a_megabyte_comes_back_with_words(house: House, phone: BrowserContext) -> None:
    """Too long a text is not kept and not lost."""
    page = phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    page.goto(f"{house.url}/notes/new/")
    page.get_by_label("Anything else").fill("word " * 200_000)
    page.get_by_role("button", name="Keep this").click()

    expect(page.get_by_text("too long by")).to_be_visible()
    assert len(page.get_by_label("Anything else").input_value()) == 1_000_000
