"""The four stretches of the path, in a real browser, over most of a year."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

STRETCHES = ("Weeks 1 to 4", "Months 1 to 3", "Months 3 to 9", "9 months on")


def comes_back_after(page: Page, house: House, name: str, days: int) -> None:
    """Close the space, let days pass, and open the path again."""
    closes_it(page, house.url)
    house.pass_time(days=days)
    page.goto(f"{house.url}/path/weeks/")
    at_the_door(page, name)


def is_about(page: Page, stretch: str, usual: str) -> None:
    """Check that one stretch is marked as where they are, and what is said of it."""
    here = page.locator(".rail > [aria-current=step]")
    expect(here).to_have_count(1)
    expect(here.get_by_role("heading")).to_have_text(stretch)
    expect(here.get_by_text("You are about here.")).to_be_visible()
    expect(here.get_by_text(usual)).to_be_visible()
    expect(page.locator(".rail > .done")).to_have_count(STRETCHES.index(stretch))
    expect(page.get_by_text("This is what is usual if both take part.")).to_be_visible()


def test_the_first_weeks_are_marked_on_the_path(house: House, plain_phone: BrowserContext) -> None:
    """Found from Lists on the first day, and what comes later can be read already."""
    page = plain_phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    finds_on_lists(page, house.url, "The path so far")

    is_about(page, "Weeks 1 to 4", "changes one small thing")
    expect(page.get_by_text("Week 1", exact=True)).to_be_visible()
    page.get_by_text("What is usual there: 9 months on").click()
    expect(page.get_by_text("Nine months are a fair trial.")).to_be_visible()


def test_after_a_month_the_second_stretch_is_marked(
    house: House, plain_phone: BrowserContext
) -> None:
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    comes_back_after(page, house, name, days=28)

    is_about(page, "Months 1 to 3", "The first trust comes from those")
    expect(page.get_by_text("Week 5", exact=True)).to_be_visible()


def test_after_three_months_the_third_stretch_is_marked(
    house: House, plain_phone: BrowserContext
) -> None:
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    comes_back_after(page, house, name, days=100)

    is_about(page, "Months 3 to 9", "may need work of their own")
    page.emulate_media(media="print")
    expect(page.get_by_text("Alone, this is a good time for somebody")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_after_nine_months_the_last_stretch_is_marked(
    house: House, plain_phone: BrowserContext
) -> None:
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    comes_back_after(page, house, name, days=280)

    is_about(page, "9 months on", "there is a new rhythm")
    expect(page.get_by_text("it is reasonable to think again about staying")).to_be_visible()
