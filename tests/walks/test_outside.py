"""Help from outside, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

OUTSIDE = "/lists/outside/"


def test_a_contact_is_kept_and_a_packet_is_printed_for_them(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, closed, found, changed, removed, brought back; then a sheet with questions to bring."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/values/change/")
    page.get_by_label("What I need to feel safe").fill("Quiet after nine")
    page.get_by_role("button", name="Keep this").click()
    finds_on_lists(page, house.url, "Outside help")
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("Name", exact=True).fill("Dr. Reis")
    page.get_by_label("A doctor or nurse").check()
    page.get_by_label("How to reach them").fill("Mill Street")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}{OUTSIDE}")
    at_the_door(page, name)
    page.get_by_role("link", name="Dr. Reis").click()
    page.get_by_label("A note").fill("Ask about sleep")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Dr. Reis").click()
    expect(page.get_by_text("Ask about sleep")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()

    page.goto(f"{house.url}{OUTSIDE}")
    expect(page.get_by_text("Ask about sleep")).to_be_visible()
    page.get_by_role("link", name="Some pages for a counsellor").click()
    page.get_by_label("What matters to you").check()
    page.get_by_role("button", name="Show the sheet").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("Quiet after nine")).to_be_visible()
    expect(page.get_by_text("Do you see each of us alone")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_somebody_reads_how_to_choose_and_writes_down_whom_to_ask(
    house: House, phone: BrowserContext
) -> None:
    """Read without a space, what to ask a counsellor for two, print it, then write down one name."""
    page, name = phone.new_page(), a_new_name()
    page.goto(f"{house.url}{OUTSIDE}choosing/")
    expect(page.get_by_text("trauma-informed")).to_be_visible()
    expect(page.get_by_text("whether I am ever afraid of my partner")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_text("Do you see each of us alone")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Kinds of help, and what to ask").click()
    expect(page.get_by_role("heading", name="If the other one says no")).to_be_visible()

    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}{OUTSIDE}choosing/")
    page.get_by_role("link", name="Write down whom you could ask").click()
    page.get_by_label("Name", exact=True).fill("The group in the library")
    page.get_by_label("A group").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="The group in the library")).to_be_visible()
