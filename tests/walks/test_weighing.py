"""Weighing three ways, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

WEIGH = "/lists/weigh/"


def test_three_ways_are_weighed_and_laid_beside_a_later_day(
    house: House, plain_phone: BrowserContext
) -> None:
    """Weighed beside own values, closed, opened, changed, weighed again, compared, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/values/change/")
    page.get_by_label("What is not up for discussion").fill("My pay stays mine")
    page.get_by_role("button", name="Keep this").click()
    finds_on_lists(page, house.url, "Weigh it")
    expect(page.get_by_text("This page has no opinion.")).to_be_visible()
    expect(page.get_by_text("My pay stays mine")).to_be_visible()
    page.get_by_role("link", name="Weigh it now").click()
    page.get_by_label("What speaks for staying").fill("The garden")
    page.get_by_label("What speaks against going").fill("Two rents")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    house.pass_time(days=30)
    page.goto(f"{house.url}{WEIGH}")
    at_the_door(page, name)
    page.get_by_role("link", name="Change").last.click()
    page.get_by_label("What it could be").fill("A month at my aunt’s")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("link", name="Weigh it now").click()
    page.get_by_label("What speaks for staying").fill("The dog")
    page.get_by_role("button", name="Keep this").click()

    page.get_by_role("link", name="Beside the one before").click()
    expect(page.get_by_text("The garden")).to_be_visible()
    expect(page.get_by_text("The dog")).to_be_visible()
    page.get_by_role("link", name="Back", exact=True).click()
    page.get_by_role("button", name="Remove").first.click()
    expect(page.get_by_text("The dog")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}{WEIGH}")
    page.emulate_media(media="print")
    expect(page.get_by_text("The dog")).to_be_visible()
    expect(page.get_by_text("A month at my aunt’s")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
