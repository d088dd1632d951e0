"""A sheet to take to someone, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, makes_a_space


def test_someone_takes_along_only_what_they_ticked(
    house: House, plain_phone: BrowserContext
) -> None:
    """Two things are kept, one is ticked; the choice is changed, and only it is printed."""
    page = plain_phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    page.goto(f"{house.url}/lists/values/change/")
    page.get_by_label("What I need to feel safe").fill("Quiet after nine")
    page.get_by_role("button", name="Keep this").click()
    page.goto(f"{house.url}/lists/ready/you/")
    page.get_by_label("What steadies me").fill("The river")
    page.get_by_role("button", name="Keep and stop here").click()

    finds_on_lists(page, house.url, "Take this to someone")
    page.get_by_label("What I want to say first").fill("I would like to be heard.")
    page.get_by_label("What matters to you").check()
    page.get_by_role("button", name="Show the sheet").click()
    expect(page.get_by_text("Quiet after nine")).to_be_visible()
    expect(page.get_by_text("The river")).to_have_count(0)

    page.get_by_role("link", name="Change what goes in").click()
    expect(page.get_by_label("What matters to you")).to_be_checked()
    page.get_by_label("What matters to you").uncheck()
    page.get_by_label("Yourself").check()
    page.get_by_role("button", name="Show the sheet").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("The river")).to_be_visible()
    expect(page.get_by_text("I would like to be heard.")).to_be_visible()
    expect(page.get_by_text("Quiet after nine")).to_have_count(0)
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
