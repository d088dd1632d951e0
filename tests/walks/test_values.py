"""What matters to a person, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

NEEDS = "What I need to feel safe and respected"
LIMITS = "What is not up for discussion"


def writes(page: Page, label: str, words: str) -> None:
    """Write one answer and keep it."""
    page.get_by_label(label).fill(words)
    page.get_by_role("button", name="Keep this").click()


def test_values_are_written_found_again_changed_and_printed(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, found after closing and opening, changed, removed, brought back, printed plainly."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "What matters to you")
    page.get_by_role("link", name="Write the first words").click()
    writes(page, NEEDS, "Quiet voices after nine")

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/values/")
    expect(page.get_by_text("Quiet voices after nine")).to_have_count(0)
    at_the_door(page, name)
    expect(page.get_by_text("Quiet voices after nine")).to_be_visible()

    page.get_by_role("link", name="Change it").click()
    expect(page.get_by_label(NEEDS)).to_have_value("Quiet voices after nine")
    writes(page, LIMITS, "My pay stays mine")
    expect(page.get_by_text("My pay stays mine")).to_be_visible()

    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing written yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/values/")
    expect(page.get_by_text("My pay stays mine")).to_be_visible()

    page.emulate_media(media="print")
    expect(page.get_by_text("My pay stays mine")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    expect(page.get_by_role("button", name="Remove")).to_be_hidden()


def test_two_tabs_show_both_texts(house: House, phone: BrowserContext) -> None:
    """Nothing typed is lost when two tabs keep at once."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/values/change/")
    other = phone.new_page()
    other.goto(f"{house.url}/lists/values/change/")

    writes(page, NEEDS, "From the first tab")
    writes(other, NEEDS, "From the second tab")

    expect(other.get_by_text("Both versions are here.")).to_be_visible()
    expect(other.get_by_text("From the first tab")).to_be_visible()
    expect(other.get_by_label(NEEDS)).to_have_value("From the second tab")
    other.get_by_role("button", name="Keep this").click()
    expect(other.get_by_text("From the second tab")).to_be_visible()


def test_the_questions_print_with_lines_for_whoever_has_no_account(
    house: House, phone: BrowserContext
) -> None:
    page = phone.new_page()
    page.goto(f"{house.url}/paper/")
    page.get_by_role("link", name="What matters to you").click()
    page.emulate_media(media="print")

    expect(page.get_by_text(NEEDS)).to_be_visible()
    expect(page.get_by_text("Handrail")).to_be_hidden()
