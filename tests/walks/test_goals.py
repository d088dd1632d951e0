"""Something of one's own, in a real browser without scripts."""

from datetime import timedelta

from playwright.sync_api import BrowserContext, expect

from handrail.accounts import clock
from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def test_something_of_ones_own_is_written_done_rested_and_found_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, done on an earlier day, found after closing, rested, changed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Something of your own")
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("Something that is only yours").fill("Swim on Thursdays")
    page.get_by_label("The next small step").fill("Look for the locker key")
    page.get_by_label("About once a week").check()
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("link", name="I did something for it").click()
    page.get_by_label("What did you do?").fill("Forty lengths")
    earlier = clock.today() - timedelta(days=3)
    page.get_by_label("About which day").fill(earlier.isoformat())
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Written down.")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/own/")
    at_the_door(page, name)
    page.get_by_text("Days you wrote down").click()
    expect(page.get_by_text("Forty lengths")).to_be_visible()
    page.get_by_role("button", name="Let it rest").click()
    expect(page.get_by_text("It rests for now.")).to_be_visible()
    page.get_by_role("button", name="Take it up again").click()
    page.get_by_role("link", name="Change Swim on Thursdays").click()
    page.get_by_label("The next small step").fill("Ask Marta along")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Remove Swim on Thursdays").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/own/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Ask Marta along")).to_be_visible()
    expect(page.get_by_role("link", name="I did something for it")).to_be_hidden()
