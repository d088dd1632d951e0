"""Practice in saying back what was heard, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, closes_it, makes_a_space, opens_it

ANSWERS_BACK = "But you never asked me to come down, I was working"
BETTER = "You came all the way up by yourself, with me in the hall. You felt alone. Is that right?"


def test_a_piece_is_said_back_twice_and_what_went_well_is_found_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Tried, answered, noted, closed, found, tried again, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Say back what you heard")
    page.locator("summary", has_text="At home").click()
    page.get_by_role("link", name="The bags on the stairs").click()
    expect(page.get_by_text("One way among many")).to_have_count(0)
    page.get_by_label("Your words").fill(ANSWERS_BACK)
    page.get_by_role("button", name="See how it reads").click()
    expect(page.get_by_text("This answers back.")).to_be_visible()
    expect(page.get_by_text("One way among many")).to_be_visible()
    page.get_by_role("button", name="Note what was there").click()

    closes_it(page, house.url)
    opens_it(page, house.url, name)
    page.goto(f"{house.url}/lists/listen/home-1/")
    expect(page.get_by_role("heading", name="There last time")).to_be_visible()
    page.get_by_label("Your words").fill(BETTER)
    page.get_by_role("button", name="See how it reads").click()
    expect(page.get_by_role("heading", name="New this time")).to_be_visible()
    page.get_by_role("button", name="Note what was there").click()
    page.get_by_role("button", name="Remove the note").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/listen/")
    expect(page.get_by_role("heading", name="What goes well now")).to_be_visible()
    expect(page.get_by_text("Their feeling, as you guess it")).to_be_visible()
    page.get_by_role("link", name="Pieces on paper").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("Four bags, three flights.")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
