"""Opening a space, finding it again, closing it, changing it, deleting it, in a real browser."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, closes_it, makes_a_space, opens_it

EVERYDAY = "velvet otter 40 umbrellas"
INNER = "quiet lantern and 7 brown hens"
OTHER = "nineteen slow ferries by the pier"
SECRET_LINE = "I counted the money in the tin."
PLAIN_LINE = "It rained all day."


def writes(page: Page, house: House, words: str) -> None:
    """Write a line into the journal."""
    page.goto(f"{house.url}/notes/new/")
    page.get_by_label("Anything else").fill(words)
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()


def is_refused(page: Page, house: House, name: str, passphrase: str) -> None:
    """Try to open a space and stay outside."""
    page.goto(f"{house.url}/in/")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.get_by_text("do not open a space here")).to_be_visible()
    expect(page.get_by_label("Passphrase", exact=True)).to_have_value("")


def everything_shown(page: Page, house: House) -> str:
    """Return what the pages of an open space show, without what is drawn for each answer."""
    pages = []
    for path in ("/today/", "/path/", "/lists/", "/notes/", "/lists/values/", "/mine/", "/in/two/"):
        page.goto(f"{house.url}{path}")
        pages.append(page.locator("body").inner_text())
    return re.sub(r"about \d+ minutes", "", "\n".join(pages))


def test_what_is_written_in_one_space_shows_in_no_other(
    house: House, plain_phone: BrowserContext
) -> None:
    """X1: a space with a second passphrase looks like one without, until that one is typed."""
    page, ana, eva = plain_phone.new_page(), a_new_name(), a_new_name()
    page.goto(f"{house.url}/in/new/")
    page.get_by_label("Name", exact=True).fill(ana)
    page.get_by_label("Passphrase", exact=True).fill(EVERYDAY)
    page.get_by_label("The same once more").fill(EVERYDAY)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Only me").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Second passphrase", exact=True).fill(INNER)
    page.get_by_label("The same once more").fill(INNER)
    page.get_by_role("button", name="Make my space").click()
    writes(page, house, PLAIN_LINE)

    opens_it(page, house.url, ana, INNER)
    page.goto(f"{house.url}/notes/")
    expect(page.get_by_text(PLAIN_LINE)).to_have_count(0)
    writes(page, house, SECRET_LINE)
    closes_it(page, house.url)

    opens_it(page, house.url, ana, EVERYDAY)
    with_two = everything_shown(page, house)
    assert SECRET_LINE not in with_two
    assert PLAIN_LINE in with_two
    closes_it(page, house.url)
    makes_a_space(page, house.url, eva, EVERYDAY)
    writes(page, house, PLAIN_LINE)
    assert everything_shown(page, house) == with_two, "nothing shows whether there are two"

    opens_it(page, house.url, ana, INNER)
    page.goto(f"{house.url}/notes/")
    expect(page.get_by_text(SECRET_LINE)).to_be_visible()


def test_after_a_change_only_the_new_passphrase_and_the_new_words_open(
    house: House, plain_phone: BrowserContext
) -> None:
    """Opened, closed, opened, changed, and words taken on paper, without JavaScript."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name, EVERYDAY)
    writes(page, house, PLAIN_LINE)
    closes_it(page, house.url)
    expect(page.get_by_text("The space is closed.")).to_be_visible()
    page.goto(f"{house.url}/notes/")
    expect(page.get_by_role("heading", name="Open your space")).to_be_visible()
    opens_it(page, house.url, name, EVERYDAY)

    page.goto(f"{house.url}/mine/")
    page.get_by_role("link", name="Change the passphrase").click()
    page.get_by_label("Passphrase now").fill(EVERYDAY)
    page.get_by_label("New passphrase").fill(OTHER)
    page.get_by_label("The new one once more").fill(OTHER)
    page.get_by_role("button", name="Change it").click()
    expect(page.get_by_text("The passphrase is changed.")).to_be_visible()
    page.get_by_label("Passphrase", exact=True).fill(OTHER)
    page.get_by_role("button", name="Show me eight words").click()
    words = page.locator("main ol li").all_inner_texts()
    page.emulate_media(media="print")
    expect(page.get_by_text("Handrail")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="I have them on paper").click()
    closes_it(page, house.url)

    is_refused(page, house, name, EVERYDAY)
    opens_it(page, house.url, name, " ".join(words))
    page.goto(f"{house.url}/notes/")
    expect(page.get_by_text(PLAIN_LINE)).to_be_visible()


def test_a_deleted_space_opens_no_more(house: House, plain_phone: BrowserContext) -> None:
    """Asked in words, with the passphrase once more."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name, EVERYDAY)
    page.goto(f"{house.url}/mine/")
    page.get_by_role("link", name="Delete").click()
    expect(page.get_by_text("Deleting here does not delete older copies.")).to_be_visible()

    page.get_by_label("This space: everything kept in it").check()
    page.get_by_label("Passphrase", exact=True).fill(EVERYDAY)
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("It is deleted here.")).to_be_visible()

    is_refused(page, house, name, EVERYDAY)


def test_words_that_came_too_late_wait_and_are_sent_on(house: House, phone: BrowserContext) -> None:
    """The space closed while a person wrote; through the same door the words come back."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name, EVERYDAY)
    page.goto(f"{house.url}/notes/new/")
    page.get_by_label("Anything else").fill(PLAIN_LINE)
    house.pass_time(minutes=12)

    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Your words wait for you")).to_be_visible()
    expect(page.get_by_text(PLAIN_LINE)).to_have_count(0)
    opens_it(page, house.url, name, EVERYDAY)
    expect(page.get_by_label("Text 1")).to_have_value(PLAIN_LINE)
    page.get_by_role("button", name="Send it on").click()

    expect(page.get_by_text(PLAIN_LINE)).to_be_visible()
    page.goto(f"{house.url}/notes/")
    expect(page.get_by_text(PLAIN_LINE)).to_be_visible()


def test_a_passphrase_can_be_seen_while_it_is_typed(house: House, phone: BrowserContext) -> None:
    """A box shows it; sending hides it again."""
    page = phone.new_page()
    page.goto(f"{house.url}/in/")
    field = page.get_by_label("Passphrase", exact=True)
    field.fill(EVERYDAY)
    expect(field).to_have_attribute("type", "password")

    page.get_by_label("Show what I type").check()

    expect(field).to_have_attribute("type", "text")
    expect(field).to_have_attribute("autocomplete", "off")


def test_two_presses_on_the_last_screen_make_one_space(house: House, phone: BrowserContext) -> None:
    """An impatient finger arrives all the same."""
    page, name = phone.new_page(), a_new_name()
    page.goto(f"{house.url}/in/new/")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Passphrase", exact=True).fill(EVERYDAY)
    page.get_by_label("The same once more").fill(EVERYDAY)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Only me").check()
    page.get_by_role("button", name="Continue").click()

    page.get_by_role("button", name="Make my space").dblclick()

    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    closes_it(page, house.url)
    opens_it(page, house.url, name, EVERYDAY)


@pytest.mark.parametrize("kind", ["phone", "plain_phone"])
def test_enter_goes_on_with_what_was_typed(
    house: House, kind: str, request: pytest.FixtureRequest
) -> None:
    """Go on the keys of a phone is Continue: five words learnt by heart are not drawn anew."""
    page: Page = request.getfixturevalue(kind).new_page()
    page.goto(f"{house.url}/in/new/")
    page.get_by_label("Name", exact=True).fill(a_new_name())
    page.get_by_label("Passphrase", exact=True).fill(EVERYDAY)
    page.get_by_label("The same once more").fill(EVERYDAY)

    page.get_by_label("The same once more").press("Enter")

    expect(page.get_by_text("Part 2 of 3")).to_be_visible()
