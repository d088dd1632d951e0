"""One small change, in a real browser."""

import re

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses


def test_one_change_is_ticked_a_second_asks_and_a_week_ends_in_a_look_back(
    house: House, plain_phone: BrowserContext
) -> None:
    """Borrowed, ticked, closed, dated back, a second one chosen, looked back on, removed, back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "One small change")
    page.get_by_role("link", name="Choose one").click()
    page.get_by_role("button", name="Twenty minutes with nothing else").click()
    page.get_by_label("If …").fill("supper is over")
    presses(page, "Keep this")
    presses(page, "I did it today")
    expect(page.get_by_role("button", name="Take today back")).to_be_visible()

    closes_it(page, house.url)
    house.pass_time(days=2)
    page.goto(f"{house.url}/lists/one/")
    at_the_door(page, name)
    expect(page.get_by_text("If supper is over, then I put my phone in the")).to_be_visible()
    page.locator("summary", has_text="An earlier day").click()
    page.get_by_role("button", name=": I did it").click()
    expect(page.get_by_role("button", name="I did it today")).to_be_visible()

    page.get_by_role("link", name="Choose another").click()
    page.get_by_label("If …").fill("the kettle boils")
    page.get_by_label("then I …").fill("ask one question")
    presses(page, "Keep this")
    expect(page.get_by_text("Which one do you keep?")).to_be_visible()
    page.get_by_label("the kettle boils").check()
    presses(page, "Keep this one")
    expect(page.get_by_text("If the kettle boils, then I ask one question.")).to_be_visible()

    closes_it(page, house.url)
    house.pass_time(days=8)
    page.goto(f"{house.url}/lists/one/")
    at_the_door(page, name)
    expect(page.get_by_text("The week is over")).to_be_visible()
    page.get_by_role("link", name="Look back").first.click()
    page.get_by_label("What did you notice?").fill("Questions come more easily now.")
    presses(page, "Keep this")
    page.locator("summary", has_text="Earlier").click()
    expect(page.get_by_text("supper is over", exact=True)).to_be_visible()
    page.get_by_role("button", name=re.compile("Remove.*supper is over")).click()
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/one/")
    page.locator("summary", has_text="Earlier").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("Questions come more easily now.")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
