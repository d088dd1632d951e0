"""Three whole lives with the product, each told as one story in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.look_steps import NOTHING, takes_the_look
from tests.walks.space_steps import (
    a_new_name,
    at_the_door,
    closes_it,
    in_three_screens,
    makes_a_space,
)

HOPEFUL = {
    **NOTHING,
    "toxic.criticism": "now",
    "repair.both_own_it": "now",
    "repair.willing_to_slow_down": "past_year",
    "repair.curious": "now",
    "repair.small_care": "now",
}
HIT = {**NOTHING, "hurt.hit": "past_year", "fear.partner": "past_year"}
FOLDED = "These pages are folded away for now"
NO_BETTER = "Over all these weeks, your answers stayed about the same."
# Closeness, safety and hope of twelve weeks: up and down, and nowhere.
WEEKS = ((3, 4, 3), (2, 3, 3), (3, 4, 3), (3, 3, 4), (4, 4, 3), (3, 4, 3)) * 2


def keeps(page: Page) -> None:
    """Press Keep this."""
    page.get_by_role("button", name="Keep this").click()


def comes_back(page: Page, house: House, name: str, *, days: int, to: str) -> None:
    """Let days pass, and open the space again on the way to a page."""
    house.pass_time(days=days)
    page.goto(f"{house.url}{to}")
    at_the_door(page, name)


def test_alone_and_hopeful(house: House, plain_phone: BrowserContext) -> None:
    """A first look, what matters, a limit, one change, twelve weeks, and no better: then weigh it."""
    page, name = plain_phone.new_page(), a_new_name()
    takes_the_look(page, house.url, HOPEFUL, parts=3)
    expect(page.get_by_text("if both of you do")).to_be_visible()
    page.get_by_role("button", name="Open a space to keep it").click()
    page.get_by_role("link", name="Make a space").click()
    in_three_screens(page, name)
    page.get_by_role("button", name="Keep it", exact=True).click()

    page.goto(f"{house.url}/lists/values/change/")
    page.get_by_label("What is not up for discussion").fill("No name-calling")
    keeps(page)
    page.goto(f"{house.url}/lists/limits/new/")
    expect(page.get_by_text("No name-calling")).to_be_visible()
    page.get_by_label("When …").fill("there is shouting and I am called names")
    page.get_by_label("I will …").fill("leave the room for twenty minutes, then come back")
    keeps(page)
    page.goto(f"{house.url}/lists/one/new/")
    page.get_by_label("If …").fill("I come home and the table is full")
    page.get_by_label("then I …").fill("sit down before I say anything")
    keeps(page)
    page.goto(f"{house.url}/lists/by/new/")
    page.get_by_label("What we would see").fill("We talk about money without shouting")
    page.get_by_label("How I will know").fill("I will look at my check-ins")
    page.get_by_label("In 8 weeks").check()
    keeps(page)

    for ratings in WEEKS:
        comes_back(page, house, name, days=7, to="/path/week/new/")
        for scale, step in zip(("closeness", "safety", "hope"), ratings, strict=True):
            page.locator(f'input[name="{scale}"][value="{step}"]').check(force=True)
        keeps(page)
    expect(page.get_by_text("Closeness").first).to_be_visible()

    page.goto(f"{house.url}/path/weeks/")
    expect(page.get_by_text("Week 13")).to_be_visible()
    expect(page.get_by_text(NO_BETTER)).to_be_visible()
    page.goto(f"{house.url}/lists/by/")
    page.get_by_role("button", name="No, not yet").click()
    page.goto(f"{house.url}/path/month/new/")
    page.locator('textarea[name="keep"]').fill("The table before the talk")
    keeps(page)

    page.goto(f"{house.url}/lists/weigh/new/")
    page.get_by_label("What speaks for staying").fill("The mornings")
    page.get_by_label("What speaks against staying").fill("Nothing has moved in twelve weeks")
    keeps(page)
    expect(page.get_by_text("This page has no opinion.")).to_be_visible()
    expect(page.get_by_text("Nothing has moved in twelve weeks")).to_be_visible()

    comes_back(page, house, name, days=1, to="/today/")
    expect(page.get_by_role("heading", level=1, name="Today")).to_be_visible()


def test_alone_and_afraid(house: House, plain_phone: BrowserContext) -> None:
    """An unsafe look, help first, a plan, papers; the joint pages folded; days ahead; after."""
    page, name = plain_phone.new_page(), a_new_name()
    takes_the_look(page, house.url, HIT)
    expect(page.get_by_role("heading", level=1)).to_have_text("Some of this is abuse")
    expect(page.get_by_role("link", name="Call 112")).to_be_visible()
    page.get_by_role("button", name="Don’t keep").click()

    makes_a_space(page, house.url, name)
    takes_the_look(page, house.url, HIT)
    page.get_by_role("button", name="Keep it here all the same").click()
    page.goto(f"{house.url}/lists/ready/")
    expect(page.get_by_role("heading", level=2).first).to_have_text("First, whom to call")
    page.get_by_role("link", name="While you stay").click()
    page.get_by_label("A code word").fill("tangerine")
    page.get_by_role("button", name="Keep and stop here").click()
    page.goto(f"{house.url}/lists/ready/papers/")
    page.get_by_label("Identity papers").check()
    page.get_by_role("button", name="Keep and stop here").click()

    for path in ("/lists/limits/", "/lists/amends/", "/lists/small-things/", "/say/both/"):
        page.goto(f"{house.url}{path}")
        expect(page.get_by_role("heading", name=FOLDED)).to_be_visible()
        expect(page.get_by_role("main").get_by_role("link", name="Help now")).to_be_visible()
    page.goto(f"{house.url}/lists/")
    expect(page.get_by_role("heading", name="Folded away for now")).to_be_visible()

    page.goto(f"{house.url}/lists/days/")
    page.get_by_role("link", name="Which day, and what would move it").click()
    page.get_by_label("What would make me go sooner").fill("If he takes the keys")
    page.get_by_role("button", name="Keep and stop here").click()
    comes_back(page, house, name, days=30, to="/lists/since/taught/")
    page.get_by_label("Early signs").fill("I stopped singing")
    keeps(page)

    page.get_by_role("link", name="Leave this page").click()
    expect(page).to_have_title("World clock")
    for path in ("/lists/days/", "/lists/since/", "/today/", "/path/days/"):
        page.goto(f"{house.url}{path}")
        expect(page.get_by_role("heading", level=1)).to_have_text("World clock")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("World clock")
    for cookie in plain_phone.cookies():
        assert name not in cookie["value"]


def test_after(house: House, phone: BrowserContext) -> None:
    """Years of journal found by a word, goals of one’s own, what it taught, and all of it on paper."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    for year, line in (("2019", "The lake was frozen"), ("2023", "I moved out in the rain")):
        page.goto(f"{house.url}/notes/new/")
        page.get_by_label("Anything else").fill(line)
        page.get_by_label("About which day").fill(f"{year}-02-03")
        keeps(page)
    page.goto(f"{house.url}/lists/own/new/")
    page.get_by_label("Something that is only yours").fill("Read one book I choose")
    keeps(page)
    page.goto(f"{house.url}/lists/since/taught/")
    page.get_by_label("What I want from love next").fill("To be asked")
    keeps(page)

    closes_it(page, house.url)
    page.goto(f"{house.url}/notes/")
    at_the_door(page, name)
    page.get_by_label("Find words in your journal").fill("frozen")
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.get_by_text("The lake was").first).to_be_visible()

    page.goto(f"{house.url}/path/days/2023/2/")
    expect(page.get_by_text("I moved out in the rain")).to_be_visible()
    page.goto(f"{house.url}/lists/")
    page.get_by_label("What are you looking for?").fill("print everything")
    page.get_by_role("button", name="Find it").click()
    page.get_by_role("link", name="Everything here, on paper").click()
    page.emulate_media(media="print")
    for words in ("The lake was frozen", "I moved out in the rain", "Read one book", "To be asked"):
        expect(page.get_by_text(words)).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
