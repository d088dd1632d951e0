"""The weekly check-in, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def taps(page: Page, feeling: str, step: str) -> None:
    """Answer one of the scales."""
    page.get_by_role("group", name=feeling).get_by_label(step, exact=True).check()


def test_a_week_is_looked_back_on_and_found_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Found from Lists, written, closed, opened, changed in its place, removed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Weekly check-in")
    expect(page.get_by_text("About five minutes, once a week")).to_be_visible()
    page.get_by_role("link", name="This week’s check-in").click()
    page.get_by_label("What is helping, or getting in the way?").fill(
        "We stopped when it got loud."
    )
    taps(page, "Closeness", "Partly")
    taps(page, "Safety", "Not at all")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("link", name="Help now")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/path/week/now/")
    at_the_door(page, name)
    expect(page.get_by_text("We stopped when it got loud.")).to_be_visible()
    taps(page, "Safety", "Mostly")
    page.get_by_label("Leave this open: Closeness").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Safety: Mostly")).to_be_visible()
    expect(page.get_by_text("Closeness:")).to_have_count(0)
    expect(page.get_by_text("Numbers to call, at any hour.")).to_have_count(0)

    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/path/week/")
    page.emulate_media(media="print")
    expect(page.get_by_text("We stopped when it got loud.")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.goto(f"{house.url}/path/week/sheet/")
    expect(page.get_by_text("Did you feel safe?")).to_be_visible()
    expect(page.get_by_text("We stopped when it got loud.")).to_have_count(0)


def test_an_earlier_week_is_written_later_and_a_taken_one_is_shown(
    house: House, phone: BrowserContext
) -> None:
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    for words in ("Here first", "And again"):
        page.goto(f"{house.url}/path/week/new/")
        page.get_by_label("What is helping").fill(words)
        page.get_by_label("About which day").fill("2026-01-07")
        page.get_by_role("button", name="Keep this").click()

    expect(page.get_by_role("heading", name="There is one already")).to_be_visible()
    expect(page.get_by_text("Here first")).to_be_visible()
    expect(page.get_by_label("What is helping")).to_have_value("And again")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("And again")).to_be_visible()
    expect(page.get_by_text("Here first")).to_have_count(0)
