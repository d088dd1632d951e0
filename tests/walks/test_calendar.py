"""Dates for a calendar, in a real browser."""

from pathlib import Path

from icalendar import Calendar, Event
from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def downloads(page: Page) -> Path:
    """Download the file; its name says nothing."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the file").click()
    assert waiting.value.suggested_filename == "dates.ics"
    return waiting.value.path()


def entry_in(file: Path) -> tuple[str, str, str]:
    """Return the one entry of a file: its name, its title and when it is."""
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert isinstance(event, Event)
    return str(event["UID"]), str(event["SUMMARY"]), f"{event.start:%A %H:%M}"


def test_a_quiet_time_goes_into_a_calendar_file(house: House, plain_phone: BrowserContext) -> None:
    """Chosen, closed, opened, downloaded, changed, downloaded again, removed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Dates for a calendar")
    page.get_by_label("Day of the week").select_option("Sunday")
    page.get_by_label("From when").fill("19:30")
    page.get_by_role("button", name="Keep this time").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/calendar/")
    at_the_door(page, name)
    expect(page.get_by_text("Sunday, 19:30")).to_be_visible()
    expect(page.get_by_role("heading", name="This leaves a trace")).to_be_visible()
    first = entry_in(downloads(page))
    assert first[1:] == ("Quarter of an hour", "Sunday 19:30")

    page.get_by_text("Choose another time").click()
    page.get_by_label("Day of the week").select_option("Wednesday")
    page.get_by_role("button", name="Keep this time").click()
    second = entry_in(downloads(page))
    assert second == (first[0], "Quarter of an hour", "Wednesday 19:30")

    page.get_by_text("Choose another time").click()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("Wednesday, 19:30")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/calendar/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Wednesday, 19:30")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
