"""Small progress is named, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def test_something_that_went_better_is_named_and_can_be_said(
    house: House, phone: BrowserContext
) -> None:
    """Written in two parts, found after closing, said as one, changed, undone, printed."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "What you noticed")
    expect(page.get_by_text("where it mostly meets silence", exact=False)).to_be_visible()
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("What I noticed").fill("You came back when you said")
    page.get_by_label("How it helped me").fill("I did not have to wait up")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/noticed/")
    at_the_door(page, name)
    page.get_by_role("link", name="Say it").click()
    expect(page.locator("#as-heard")).to_have_text(
        "You came back when you said. I did not have to wait up."
    )
    expect(page.get_by_role("button", name="Copy the words")).to_be_visible()
    page.get_by_role("link", name="Change it").click()
    page.get_by_label("How it helped me").fill("I slept")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/noticed/")
    page.emulate_media(media="print")
    expect(page.get_by_text("I slept", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="One that works")).to_be_hidden()
