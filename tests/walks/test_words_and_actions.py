"""Words and actions, in a real browser."""

from datetime import date, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses


def apologises(page: Page, house: House, did: str, day: date) -> None:
    """Write an apology, note that it was said, and make its repair a promise."""
    page.goto(f"{house.url}/lists/amends/new/")
    page.get_by_label("What I did").fill(did)
    page.get_by_label("What it did to you").fill("It was yours to tell")
    page.get_by_label("What I will do").fill("I will ask you first")
    page.get_by_label("By when").fill(str(day))
    presses(page, "Keep this")
    presses(page, "I have said it")
    presses(page, "Make it a promise")


def test_words_and_what_followed_stand_on_one_line(
    house: House, plain_phone: BrowserContext
) -> None:
    """Sorry, promised, missed; a week later sorry for the same thing; closed, found, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    apologises(page, house, "I told your news on Sunday", date.today())
    page.goto(f"{house.url}/lists/small/")
    presses(page, "Missed")

    closes_it(page, house.url)
    house.pass_time(days=8)
    page.goto(f"{house.url}/lists/amends/")
    at_the_door(page, name)
    apologises(page, house, "I told your news again", date.today() + timedelta(days=12))
    page.locator("summary", has_text="Is it about the same thing").click()
    page.get_by_label("I told your news on Sunday").check()
    presses(page, "Note this")

    finds_on_lists(page, house.url, "Words and actions")
    expect(page.get_by_role("heading", level=2)).to_have_text("I told your news on Sunday")
    said = page.locator("ol.rail b").all_inner_texts()
    first = ["You put it into words", "You said it", "You promised", "You missed it"]
    assert said == [*first, *first[:3], "The day you named"]
    page.emulate_media(media="print")
    expect(page.get_by_text("I told your news again")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
