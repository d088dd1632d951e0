"""Small promises, in a real browser."""

from datetime import date, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses


def names_the_day(page: Page, label: str, days: int) -> None:
    """Fill in a day some days from now."""
    page.get_by_label(label).fill(str(date.today() + timedelta(days=days)))


def test_a_promise_is_made_moved_kept_and_taken_back(
    house: House, plain_phone: BrowserContext
) -> None:
    """Made, closed, moved, changed, kept, taken back, missed, removed, back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Small promises")
    page.get_by_role("link", name="Make one").click()
    page.get_by_label("I will …").fill("ring the school")
    names_the_day(page, "By when", 2)
    presses(page, "Keep this")
    expect(page.get_by_role("button", name="Missed")).to_have_count(0)

    closes_it(page, house.url)
    house.pass_time(days=2)
    page.goto(f"{house.url}/lists/small/")
    at_the_door(page, name)
    expect(page.get_by_text("Its day has come.")).to_be_visible()
    page.get_by_role("link", name="Move it").click()
    names_the_day(page, "Which day instead?", 9)
    presses(page, "Move it")
    expect(page.get_by_text("You moved it.")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("I will …").fill("write to the school")
    presses(page, "Keep this")
    presses(page, "Kept")
    page.locator("summary", has_text="Kept").click()
    presses(page, "Take back my answer")

    closes_it(page, house.url)
    house.pass_time(days=8)
    page.goto(f"{house.url}/lists/small/")
    at_the_door(page, name)
    presses(page, "Missed")
    expect(page.get_by_role("heading", name="Missed lately")).to_be_visible()
    presses(page, "Remove")
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/small/")
    page.emulate_media(media="print")
    expect(page.get_by_text("write to the school", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_what_is_ones_own_is_asked_about_while_it_is_typed(
    house: House, phone: BrowserContext
) -> None:
    """With a script: a promise that gives up a sister is met by a quiet question, and can be kept."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/small/new/")
    page.get_by_label("I will …").fill("stop seeing my sister")
    expect(page.get_by_text("Is this yours?")).to_be_visible()
    names_the_day(page, "By when", 2)
    presses(page, "Keep this")
    expect(page.get_by_role("heading", name="stop seeing my sister")).to_be_visible()
