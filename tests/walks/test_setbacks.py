"""A bad day, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def is_asked_first(page: Page, house_url: str, answer: str) -> None:
    """Go to write about a bad day and answer the first question."""
    page.goto(f"{house_url}/path/rough/")
    page.get_by_role("link", name="Write about a bad day").click()
    page.get_by_label(answer, exact=True).check()
    page.get_by_role("button", name="Continue").click()


def test_a_bad_day_is_noted_after_the_question_that_comes_first(
    house: House, plain_phone: BrowserContext
) -> None:
    """Asked, written, closed, opened, marked on the path, changed, removed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "When it went wrong")
    expect(page.get_by_text("It is counted against nobody.")).to_be_visible()
    is_asked_first(page, house.url, "Rather not say")
    expect(page.get_by_role("main").get_by_role("link", name="Help now")).to_be_visible()
    page.get_by_label("What set it off?").fill("Ten at night, the bills")
    page.get_by_label("What will you try?").fill("Saturday, with tea")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("link", name="A fresh look, one minute")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/path/rough/")
    at_the_door(page, name)
    page.get_by_role("link", name="Change").click()
    page.get_by_label("Which limit gave way?").fill("I stayed in the room")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("I stayed in the room")).to_be_visible()
    page.goto(f"{house.url}/path/month/new/")
    expect(page.get_by_text("Saturday, with tea")).to_be_visible()

    page.goto(f"{house.url}/path/rough/")
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/path/rough/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Ten at night, the bills")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_whoever_was_hurt_meets_help_before_anything_is_written(
    house: House, phone: BrowserContext
) -> None:
    page = phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    is_asked_first(page, house.url, "Yes")

    expect(page.get_by_role("heading", level=1)).to_have_text("Then this comes first")
    page.get_by_role("link", name="Show me help now").click()
    expect(page).to_have_url(f"{house.url}/now/")
    page.goto(f"{house.url}/lists/everything/")
    expect(page.get_by_text("When it went wrong")).to_have_count(0)
