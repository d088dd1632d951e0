"""The monthly review, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

FRIEND = "How would a friend who wishes both of you well see it?"


def test_a_month_is_looked_back_on_in_four_steps(house: House, plain_phone: BrowserContext) -> None:
    """Own limits beside it, written, closed, opened, changed, removed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/values/change/")
    page.get_by_label("What is not up for discussion").fill("No name-calling")
    page.get_by_role("button", name="Keep this").click()
    finds_on_lists(page, house.url, "Monthly review")
    expect(page.get_by_text("About half an hour, once a month")).to_be_visible()
    page.get_by_role("link", name="Look back on a month").click()
    expect(page.get_by_role("heading", name="What the record shows")).to_be_visible()
    expect(page.get_by_text("Nothing was kept in this month.")).to_be_visible()
    expect(page.get_by_text("No name-calling")).to_be_visible()
    page.get_by_label(FRIEND).fill("Two tired people.")
    page.get_by_label("What to keep").fill("The phone basket")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/path/month/")
    at_the_door(page, name)
    expect(page.get_by_text("Two tired people.")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("What to drop").fill("Bills at night")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Bills at night")).to_be_visible()

    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/path/month/")
    page.emulate_media(media="print")
    expect(page.get_by_text("The phone basket")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.goto(f"{house.url}/path/month/sheet/")
    expect(page.get_by_role("heading", name=FRIEND)).to_be_visible()
    expect(page.get_by_text("The phone basket")).to_have_count(0)
