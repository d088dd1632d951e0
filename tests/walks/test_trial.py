"""A sealed trial, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

TRIAL, WORDS = "/lists/trial/", "Three talks that end calmly"


def test_a_trial_stays_shut_until_its_day_and_opens_beside_what_happened(
    house: House, plain_phone: BrowserContext
) -> None:
    """Sealed, thrown away, brought back, shut for ten weeks on every page, then offered and read."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "A trial, sealed")
    page.get_by_role("link", name="Write one and seal it").click()
    page.get_by_label("What would make me go on").fill(WORDS)
    page.get_by_label("What would make me stop").fill("One more slammed door")
    page.get_by_role("button", name="Seal it").click()
    expect(page.get_by_role("heading", name="Sealed until")).to_be_visible()
    expect(page.get_by_text(WORDS)).to_have_count(0)
    page.get_by_role("button", name="Throw it away unread").click()
    expect(page.get_by_role("heading", name="Sealed until")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()

    page.goto(f"{house.url}/lists/everything/")
    expect(page.get_by_text(WORDS)).to_have_count(0)
    page.get_by_role("link", name="Put the sealed words on it too").click()
    expect(page.get_by_text(WORDS)).to_be_visible()

    closes_it(page, house.url)
    house.pass_time(days=70)
    page.goto(f"{house.url}/today/")
    at_the_door(page, name)
    page.get_by_role("button", name="Not today").click()  # the passphrase, which comes first
    page.goto(f"{house.url}{TRIAL}")
    page.get_by_role("link", name="Read it, beside what happened").click()
    expect(page.get_by_text("One more slammed door")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_text(WORDS)).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
