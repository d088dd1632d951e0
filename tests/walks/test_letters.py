"""A letter, in a real browser without scripts."""

from playwright.sync_api import BrowserContext, expect

from handrail.programme.onward.letters import WEEKLY
from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def test_a_letter_is_read_printed_put_away_and_brought_back(
    house: House, plain_phone: BrowserContext
) -> None:
    """Read and printed, put away, still away after closing, brought back; others can be looked for."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Letters")
    expect(page.get_by_role("heading", name=WEEKLY[0].title)).to_be_visible()
    expect(page.get_by_text(WEEKLY[1].title)).to_have_count(0)
    page.get_by_role("link", name="Read it").click()
    page.emulate_media(media="print")
    expect(page.get_by_text(WEEKLY[0].text.split("\n")[0][:40])).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Put it away").click()
    expect(page.get_by_text("Nothing new this week")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/letters/")
    at_the_door(page, name)
    expect(page.get_by_text("Nothing new this week")).to_be_visible()
    page.get_by_text("Letters you put away").click()
    page.get_by_role("button", name="Bring it back").click()
    expect(page.get_by_text("It is back.")).to_be_visible()

    page.get_by_role("link", name="Back to the letters").click()
    page.get_by_role("link", name="Letters for other times").click()
    page.get_by_text("When you are afraid, or have been hurt").click()
    page.get_by_role("link", name="You did not cause it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You did not cause it")
