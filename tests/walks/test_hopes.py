"""What we hope to see by a day, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses

WHAT = "a pause is let be a pause"


def comes_back(page: Page, house: House, name: str, days: int) -> None:
    """Close the space, let days go by, and come back to the page."""
    closes_it(page, house.url)
    house.pass_time(days=days)
    page.goto(f"{house.url}/lists/by/")
    at_the_door(page, name)


def test_a_hope_has_a_day_and_is_looked_at_and_taken_up_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, changed, asked on its day, not met, taken up, not met again, offers; undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "What we hope to see by")
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("What we would see").fill(WHAT)
    page.get_by_label("How I will know").fill("nobody follows me out")
    presses(page, "Keep this")
    expect(page.get_by_text("Choose a day.")).to_be_visible()
    page.get_by_label("In 8 weeks").check()
    presses(page, "Keep this")
    page.get_by_role("link", name="Change").click()
    page.get_by_label("How I will know").fill("nobody comes after me")
    presses(page, "Keep this")
    expect(page.get_by_text("Do you see it?")).to_have_count(0)

    comes_back(page, house, name, 56)
    expect(page.get_by_text("Do you see it?")).to_be_visible()
    presses(page, "No, not yet")
    page.get_by_role("link", name="Take it up again, as a new one").click()
    expect(page.get_by_label("How I will know")).to_have_value("nobody comes after me")
    page.get_by_label("In 12 weeks").check()
    presses(page, "Keep this")
    expect(page.get_by_text("Hoped for twice")).to_have_count(0)

    comes_back(page, house, name, 84)
    presses(page, "No, not yet")
    expect(page.get_by_text("Hoped for twice")).to_be_visible()
    expect(page.get_by_role("link", name="A fresh look")).to_be_visible()
    presses(page, "Remove")
    expect(page.get_by_text("Hoped for twice")).to_have_count(0)
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/by/")
    page.emulate_media(media="print")
    expect(page.get_by_text("nobody comes after me").first).to_be_visible()
    expect(page.get_by_text("Hoped for twice")).to_be_hidden()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
