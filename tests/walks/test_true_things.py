"""One small true thing, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

TRUE = "I was nervous about the call today."


def test_a_true_thing_is_written_read_as_it_is_said_changed_and_undone(
    house: House, plain_phone: BrowserContext
) -> None:
    """Looked at by the coach without a script, kept, found, said, changed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "One small true thing")
    expect(page.get_by_role("heading", name="One that works")).to_be_visible()
    page.get_by_role("link", name="Write one").click()
    words = page.get_by_label("One small true thing", exact=True)
    words.fill("You never call me.")
    page.get_by_role("button", name="See how it reads").click()
    expect(page.get_by_text("to look again")).to_be_visible()
    words.fill(TRUE)
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/true/")
    at_the_door(page, name)
    expect(page.get_by_text("How it may be answered")).to_be_visible()
    page.get_by_role("link", name="Say it").click()
    expect(page.locator("#as-heard")).to_have_text(TRUE)
    page.emulate_media(media="print")
    expect(page.locator("#as-heard")).to_be_visible()
    expect(page.get_by_role("heading", name="How it may be answered")).to_be_hidden()
    page.emulate_media(media="screen")

    page.get_by_role("link", name="Change it").click()
    words.fill(f"{TRUE} I walked first.")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/true/")
    expect(page.get_by_text("I walked first.")).to_be_visible()
