"""A small thing is asked, in a real browser without scripts."""

from playwright.sync_api import BrowserContext, expect

from handrail.programme.close.invitations import DECK
from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

KEPT_NOWHERE = "Noted that you asked. What they answered is kept nowhere."


def test_a_small_invitation_is_found_asked_and_nothing_is_said_of_the_answer(
    house: House, plain_phone: BrowserContext
) -> None:
    """Drawn, drawn again, put back, asked; an own one written, found after closing, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Small things to ask")
    page.get_by_label("10 minutes").check()
    page.get_by_label("Apart, by message").check()
    page.get_by_role("button", name="Draw one").click()
    drawn = page.locator("#drawn")
    apart = {card.text for card in DECK if card.place == "apart" and card.minutes == 10}
    first = drawn.inner_text()
    assert first in apart
    page.get_by_role("button", name="Another one").click()
    assert drawn.inner_text() in apart - {first}
    page.get_by_role("button", name="Not today").click()
    expect(page.get_by_text("Not today needs no reason.")).to_be_visible()
    expect(drawn).to_have_count(0)
    page.get_by_role("button", name="Draw one").click()
    asked = drawn.inner_text()
    page.get_by_role("button", name="I asked").click()
    expect(page.get_by_text(KEPT_NOWHERE)).to_be_visible()

    page.get_by_role("link", name="Your own small things").click()
    expect(page.get_by_role("heading", name=asked)).to_be_visible()
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("A small thing the two of you like").fill("Chips by the harbour")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/small-things/own/")
    at_the_door(page, name)
    page.get_by_role("link", name="Change Chips by the harbour").click()
    page.get_by_label("A small thing the two of you like").fill("Chips by the lake")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Remove Chips by the lake").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/small-things/own/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Chips by the lake")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
