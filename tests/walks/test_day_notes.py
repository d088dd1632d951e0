"""Sleep, movement and meals, in a real browser, over some weeks."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def notes(page: Page, house_url: str, days_ago: int, sleep: str) -> None:
    """Note how the night was, some days ago."""
    page.goto(f"{house_url}/today/body/new/")
    page.get_by_role("group", name="Sleep").get_by_label(sleep).check()
    day = datetime.now(UTC).date() - timedelta(days=days_ago)
    page.get_by_label("About which day").fill(day.isoformat())
    page.get_by_role("button", name="Keep this").click()


def test_three_taps_a_day_show_how_it_went_over_weeks(
    house: House, plain_phone: BrowserContext
) -> None:
    """Found from Lists, tapped, dated back, closed, opened, changed, removed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Sleep, movement, meals")
    expect(page.get_by_text("Ten seconds")).to_be_visible()
    for row, amount in (("Sleep", "Enough"), ("Movement", "Some"), ("Meals", "Little")):
        page.get_by_role("group", name=row).get_by_label(amount).check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Too early to say.").first).to_be_visible()
    for days_ago, sleep in ((35, "Little"), (42, "Little"), (9, "Enough")):
        notes(page, house.url, days_ago, sleep)

    closes_it(page, house.url)
    page.goto(f"{house.url}/today/body/")
    at_the_door(page, name)
    said = "In the last four weeks, around “Enough”. Before that, around “Little”."
    expect(page.get_by_text(said, exact=True)).to_be_visible()
    expect(page.get_by_role("img", name="Sleep, by week")).to_be_visible()
    page.get_by_role("group", name="Meals").get_by_label("Some").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Meals: Some")).to_be_visible()

    page.get_by_role("link", name="Meals: Some").click()
    page.get_by_role("button", name="Remove this day").click()
    expect(page.get_by_text("Meals: Some")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/today/body/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Meals: Some")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
