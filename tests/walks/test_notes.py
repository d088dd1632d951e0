"""The gentle notes, each in a real browser: what sets it off is lived through the product's own pages."""

import re
from datetime import date, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def moves_in(page: Page, house: House) -> str:
    """Make a space; return its name."""
    name = a_new_name()
    makes_a_space(page, house.url, name)
    return name


def comes_back(page: Page, house: House, name: str, days: int) -> None:
    """Let days pass, and open the space again on Today."""
    closes_it(page, house.url)
    house.pass_time(days=days)
    page.goto(f"{house.url}/today/")
    at_the_door(page, name)


def keeps(page: Page, **fields: str) -> None:
    """Fill in a form by the names of its fields and keep it."""
    for name, words in fields.items():
        page.locator(f"[name={name}]").fill(words)
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("button", name="Keep this")).to_have_count(0)


def closes_the_note_and_brings_it_back(page: Page, house: House, title: str) -> None:
    """Close a note on Today, find it on its own page, bring it back, print it."""
    page.goto(f"{house.url}/today/")
    note = page.get_by_role("heading", name=title)
    page.get_by_role("button", name=title).click()
    expect(note).to_have_count(0)
    page.goto(f"{house.url}/path/noticed/")
    page.get_by_role("button", name=title).click()
    expect(note).to_be_visible()
    page.emulate_media(media="print")
    expect(note).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.emulate_media(media="screen")


def hopes(page: Page, house: House, what: str, weeks: int = 8) -> None:
    """Write down a hope."""
    page.goto(f"{house.url}/lists/by/new/")
    page.get_by_label(f"In {weeks} weeks").check()
    keeps(page, what=what, how="I will look at my notes")


def promises(page: Page, house: House, what: str, by: date) -> None:
    """Promise something for a day."""
    page.goto(f"{house.url}/lists/small/new/")
    keeps(page, what=what, by=by.isoformat())


def test_with_four_hopes_open_one_is_chosen(house: House, plain_phone: BrowserContext) -> None:
    page = plain_phone.new_page()
    moves_in(page, house)
    for what in ("Calm suppers", "A plan for money", "A walk on Sundays"):
        hopes(page, house, what)
    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("More than three of your hopes")).to_have_count(0)
    hopes(page, house, "Doors that stay open")
    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("More than three of your hopes are open at once.")).to_be_visible()

    closes_the_note_and_brings_it_back(page, house, "One thing at a time")
    page.get_by_role("link", name="What we hope to see").click()
    page.get_by_role("button", name=re.compile("Remove.*A plan for money")).click()
    page.goto(f"{house.url}/today/")
    expect(page.get_by_role("heading", name="One thing at a time")).to_have_count(0)


def apologises(page: Page, house: House, did: str) -> None:
    """Put an apology into words and say it."""
    page.goto(f"{house.url}/lists/amends/new/")
    keeps(page, did=did, cost="You went quiet", will="I will go out for ten minutes")
    page.get_by_role("button", name="I have said it").click()


def test_a_second_apology_for_the_same_thing_is_noticed(
    house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    name = moves_in(page, house)
    apologises(page, house, "I shouted on Tuesday")
    comes_back(page, house, name, days=9)
    apologises(page, house, "I shouted at breakfast")
    page.get_by_text("Is it about the same thing as an earlier one?").click()
    page.get_by_label("I shouted on Tuesday").check()
    page.get_by_role("button", name="Note this").click()

    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("You wrote an apology for the same thing again.")).to_be_visible()
    closes_the_note_and_brings_it_back(page, house, "Sorry, and then")
    page.get_by_role("link", name="Putting it right").click()
    expect(page.get_by_text("I shouted at breakfast", exact=True)).to_be_visible()


def test_a_hope_that_did_not_come_is_looked_at(house: House, plain_phone: BrowserContext) -> None:
    page = plain_phone.new_page()
    name = moves_in(page, house)
    hopes(page, house, "Suppers without shouting")
    comes_back(page, house, name, days=57)
    page.goto(f"{house.url}/lists/by/")
    page.get_by_role("button", name="No, not yet").click()

    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("The day of a hope has come, and you answered no.")).to_be_visible()
    closes_the_note_and_brings_it_back(page, house, "Hope, and what the weeks show")
    page.get_by_role("link", name="Weigh it").click()
    expect(page.get_by_text("Suppers without shouting")).to_be_visible()


def gives_way(page: Page, house: House) -> None:
    """Note that the one limit was tested and did not hold."""
    page.goto(f"{house.url}/lists/limits/")
    page.get_by_role("link", name="It was tested").click()
    page.get_by_label("I did not do it this time").check()
    keeps(page)


def test_a_limit_that_gave_way_twice_leads_back_to_needs(
    house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    name = moves_in(page, house)
    page.goto(f"{house.url}/lists/limits/new/")
    keeps(page, when="there is shouting", will="leave the room for twenty minutes")
    gives_way(page, house)
    comes_back(page, house, name, days=5)
    gives_way(page, house)

    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("One of your limits gave way the last two times.")).to_be_visible()
    closes_the_note_and_brings_it_back(page, house, "Your needs count here too")
    page.get_by_role("link", name="What matters to you").click()
    expect(page.get_by_role("heading", name="What matters to you")).to_be_visible()


def test_a_tick_of_enduring_asks_where_the_limit_is(
    house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    moves_in(page, house)
    page.goto(f"{house.url}/lists/weigh/new/")
    page.get_by_label("I put up with it to show my love").check()
    keeps(page)

    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("Where is your limit?")).to_be_visible()
    closes_the_note_and_brings_it_back(page, house, "Love that wears you away cannot last")
    page.get_by_role("link", name="What I will do").click()
    expect(page.get_by_role("heading", name="What I will do")).to_be_visible()


def works_for_eight_weeks(page: Page, house: House) -> None:
    """Write a promise, live eight weeks, write another."""
    name = moves_in(page, house)
    tomorrow = date.today() + timedelta(days=1)
    promises(page, house, "ring the school", tomorrow)
    comes_back(page, house, name, days=57)
    promises(page, house, "water the beans", tomorrow + timedelta(days=57))


def writes_down_a_doctor(page: Page, house: House) -> None:
    """Write down somebody from outside."""
    page.goto(f"{house.url}/lists/outside/new/")
    page.get_by_label("A doctor or nurse").check()
    keeps(page, name="Dr. Reis")


def test_eight_weeks_of_ones_own_doing_are_named(house: House, plain_phone: BrowserContext) -> None:
    page = plain_phone.new_page()
    works_for_eight_weeks(page, house)
    writes_down_a_doctor(page, house)

    page.goto(f"{house.url}/today/")
    expect(page.get_by_text("what is kept here is what you did yourself")).to_be_visible()
    closes_the_note_and_brings_it_back(page, house, "Your half, and whose it is")
    page.get_by_role("link", name="What one person’s work can change").click()
    expect(page.get_by_text("The relationship did not change")).to_be_visible()


def test_eight_weeks_without_anybody_outside_are_named(
    house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    works_for_eight_weeks(page, house)
    page.goto(f"{house.url}/today/")
    page.get_by_role("button", name="Your half, and whose it is").click()
    expect(page.get_by_text("you have worked at this with nobody from outside")).to_be_visible()

    closes_the_note_and_brings_it_back(page, house, "Somebody from outside")
    page.get_by_role("link", name="Outside help", exact=True).click()
    writes_down_a_doctor(page, house)
    page.goto(f"{house.url}/path/noticed/")
    expect(page.get_by_role("heading", name="Somebody from outside")).to_have_count(0)
