"""What the answers show over time, beside the day that was set, in a real browser."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

WEEKS = 11
HARM = "It is reasonable to think again about staying. Nobody decides that for you"
EARLY = "too early to say"


def hopes_for_something(page: Page, house_url: str) -> None:
    """Hope for something, and set a day eight weeks ahead."""
    page.goto(f"{house_url}/lists/by/new/")
    page.get_by_label("What we would see").fill("We eat without phones")
    page.get_by_label("How I will know").fill("The basket by the door")
    page.get_by_label("In 8 weeks").check()
    page.get_by_role("button", name="Keep this").click()


def checks_in(page: Page, house_url: str, weeks_on: int, safety: str) -> None:
    """Answer the scales about the week so many weeks after the first day."""
    page.goto(f"{house_url}/path/week/new/")
    for feeling, step in (("Closeness", "Partly"), ("Safety", safety), ("Hope", "Partly")):
        page.get_by_role("group", name=feeling).get_by_label(step, exact=True).check()
    day = datetime.now(UTC).date() + timedelta(weeks=weeks_on)
    page.get_by_label("About which day").fill(day.isoformat())
    page.get_by_role("button", name="Keep this").click()


def test_answers_are_read_honestly_beside_the_day_that_was_set(
    house: House, plain_phone: BrowserContext
) -> None:
    """Too early at first; later a sentence, and harm after the day that was set is said in words."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    hopes_for_something(page, house.url)
    checks_in(page, house.url, 0, "Mostly")
    page.goto(f"{house.url}/path/weeks/")
    expect(page.locator(".mine .lead")).to_contain_text(EARLY)
    expect(page.get_by_text(HARM)).to_have_count(0)

    closes_it(page, house.url)
    house.pass_time(days=7 * WEEKS)
    page.goto(f"{house.url}/path/weeks/")
    at_the_door(page, name)
    expect(page.get_by_role("heading", name="A day you set has passed")).to_be_visible()
    expect(page.get_by_text(HARM)).to_have_count(0)
    for weeks_on, safety in ((4, "Mostly"), (7, "Mostly"), (10, "Not at all")):
        checks_in(page, house.url, weeks_on, safety)

    page.goto(f"{house.url}/path/weeks/")
    expect(page.locator(".mine .lead")).to_be_visible()
    expect(page.locator(".mine .lead")).not_to_contain_text(EARLY)
    expect(page.get_by_text(HARM)).to_be_visible()
    expect(page.get_by_text("A week in which you did not feel safe at all.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="Help now")).to_be_visible()
    page.get_by_text("Show as a table").first.click()
    expect(page.get_by_role("cell", name="Partly").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_text("We eat without phones")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
