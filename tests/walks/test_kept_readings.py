"""Readings over time in a real browser: kept, compared, dated back, removed, brought back, kept elsewhere."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.look_steps import NOTHING, answers_six, sees_what_they_show, takes_the_look
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space, opens_it

CALM = {**NOTHING, "repair.small_care": "now"}
AFRAID = {**CALM, "fear.partner": "past_year"}
HIT = {**NOTHING, "hurt.hit": "now"}


def keeps_it(page: Page) -> None:
    """Keep what is shown in the open space, unsafe or not."""
    all_the_same = page.get_by_role("button", name="Keep it here all the same")
    plain = page.get_by_role("button", name="Keep it", exact=True)
    (all_the_same if all_the_same.count() else plain).click()
    expect(page.get_by_text("It is kept in this space.")).to_be_visible()


def test_two_looks_are_compared_side_by_side(house: House, phone: BrowserContext) -> None:
    """An unclear look is kept, asked about again after two weeks, and set beside a fresh one."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    takes_the_look(page, house.url, AFRAID)
    expect(page.get_by_text("Can someone make you open this space?")).to_be_visible()
    keeps_it(page)
    closes_it(page, house.url)
    house.pass_time(days=15)

    opens_it(page, house.url, name)
    page.goto(f"{house.url}/path/")
    expect(page.get_by_text("Two weeks have passed")).to_be_visible()
    page.get_by_role("link", name="Look again").click()
    page.get_by_role("button", name="Begin").click()
    answers_six(page, CALM)
    expect(page.get_by_text("from the last time")).to_be_visible()
    sees_what_they_show(page)
    keeps_it(page)

    page.goto(f"{house.url}/path/")
    page.get_by_role("button", name="Show what changed").click()
    expect(page.get_by_text("Your answers show something else than before.")).to_be_visible()
    changed = page.get_by_role("row").filter(has_text="Afraid of them")
    expect(changed).to_contain_text("Yes, in the past year, even once")
    expect(changed.get_by_role("cell").last).to_have_text("No")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Leave this page")).to_be_hidden()
    expect(changed).to_be_visible()


def test_a_kept_look_is_dated_back_removed_and_brought_back(
    house: House, phone: BrowserContext
) -> None:
    """Its day is changed; it is removed and undone; after closing and opening it is still there."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    takes_the_look(page, house.url, CALM)
    keeps_it(page)
    page.get_by_text("Change the day").first.click()
    page.get_by_label("The day it belongs to").fill("2024-02-29")
    page.get_by_role("button", name="Change the day").click()
    expect(page.get_by_text("Kept, for 29 February 2024")).to_be_visible()

    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("Nothing is kept here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()

    expect(page.get_by_text("29 February 2024")).to_be_visible()
    closes_it(page, house.url)
    page.goto(f"{house.url}/path/")
    at_the_door(page, name)
    expect(page.get_by_text("29 February 2024")).to_be_visible()


def test_an_unsafe_look_goes_to_another_space_and_leaves_nothing_in_this_one(
    house: House, phone: BrowserContext
) -> None:
    """Someone who can be made to open this space keeps it in another, in the same browser."""
    page, seen, own = phone.new_page(), a_new_name(), a_new_name()
    makes_a_space(page, house.url, own)
    closes_it(page, house.url)
    makes_a_space(page, house.url, seen)
    takes_the_look(page, house.url, HIT)

    page.get_by_role("link", name="Keep elsewhere").click()
    page.get_by_role("button", name="In another space of mine").click()
    page.get_by_role("link", name="Open another space").click()
    at_the_door(page, own)

    expect(page.get_by_text("What your answers showed is kept in this space.")).to_be_visible()
    page.goto(f"{house.url}/path/")
    expect(page.get_by_text("Some of this is abuse")).to_be_visible()
    closes_it(page, house.url)
    opens_it(page, house.url, seen)
    page.goto(f"{house.url}/path/")
    expect(page.get_by_text("Nothing is kept here yet")).to_be_visible()
