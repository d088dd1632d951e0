"""Today, in a real browser, over some weeks."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.space_steps import PASSPHRASE, a_new_name, closes_it, makes_a_space, opens_it


def line_of(page: Page) -> str:
    """Return the line of the day."""
    return page.locator("aside .lead").inner_text()


def test_a_day_has_one_line_and_one_step_and_holds_what_was_said(
    house: House, plain_phone: BrowserContext
) -> None:
    """A step is done, found again after closing, taken back; the next day has another line."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/today/")
    line = line_of(page)
    expect(page.get_by_role("heading", name="Write down what matters to you")).to_be_visible()
    page.get_by_role("button", name="I did this").click()
    expect(page.get_by_text("You did this today")).to_be_visible()

    closes_it(page, house.url)
    opens_it(page, house.url, name)
    expect(page.get_by_text("You did this today")).to_be_visible()
    assert line_of(page) == line, "a day keeps its line"
    expect(page.locator(".week [aria-current=date]")).to_contain_text("step done")

    page.get_by_role("button", name="Take this back").click()
    expect(page.get_by_role("button", name="I did this")).to_be_visible()
    page.get_by_role("button", name="Not today").click()
    expect(page.get_by_text("You let this be for today")).to_be_visible()

    closes_it(page, house.url)
    house.pass_time(days=1)
    opens_it(page, house.url, name)
    assert line_of(page) != line
    expect(page.get_by_role("heading", name="Write down what matters to you")).to_have_count(0)


def test_after_three_days_the_passphrase_is_typed_once_more(
    house: House, phone: BrowserContext
) -> None:
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    closes_it(page, house.url)
    house.pass_time(days=3)
    opens_it(page, house.url, name)

    expect(page.get_by_role("heading", name="Type your passphrase once more")).to_be_visible()
    page.get_by_role("link", name="Go there").click()
    page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
    page.locator("main form .btn:not(.quiet):not(.plain)").click()

    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    expect(page.get_by_text("Type your passphrase once more")).to_have_count(0)


def test_after_weeks_away_nothing_is_late(house: House, phone: BrowserContext) -> None:
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    closes_it(page, house.url)
    house.pass_time(days=40)
    opens_it(page, house.url, name)

    expect(page.get_by_text("Good to see you. Nothing was lost, nothing is late.")).to_be_visible()
    page.get_by_role("button", name="Not today").click()
    expect(page.get_by_role("link", name="A fresh look, one minute")).to_be_visible()
