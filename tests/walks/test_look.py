"""The honest look in a real browser: a frightened person, a hurt one, one who hopes, one who has had enough."""

from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.look_steps import NOTHING, chooses, goes_on, takes_the_look
from tests.walks.space_steps import (
    a_new_name,
    at_the_door,
    closes_it,
    in_three_screens,
    makes_a_space,
    opens_it,
)

HOPEFUL = {
    **NOTHING,
    "toxic.criticism": "now",
    "repair.both_own_it": "now",
    "repair.willing_to_slow_down": "past_year",
    "repair.curious": "now",
    "repair.small_care": "now",
}
WORN_OUT = {**NOTHING, "beyond.refuses_change": "now", "beyond.deception": "past_year"}
HIT = {**NOTHING, "hurt.hit": "past_year", "fear.partner": "past_year"}


# On a phone of 390 × 844: a number without scrolling, and the way not to keep it soon after.
NUMBER_BY, KEEPING_BY = 600, 2.5 * 844


def lies_at(page: Page, role: Literal["link", "button"], name: str) -> float:
    """Return how far down the page the top of a link or button lies."""
    box = page.get_by_role(role, name=name, exact=True).bounding_box()
    assert box is not None
    return box["y"]


def is_removed_brought_back_and_printed(page: Page) -> None:
    """Remove the kept look that is open, undo that, and see it as it prints: without the shell."""
    heading = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("Nothing is kept here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name=heading).click()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    expect(page.get_by_role("button", name="Remove it")).to_be_hidden()
    expect(page.get_by_text("It proves nothing about anyone")).to_be_visible()
    page.emulate_media(media="screen")


def test_a_frightened_person_without_scripts_reaches_a_number(
    house: House, plain_phone: BrowserContext
) -> None:
    """From the first page, without JavaScript, through one yes to a number, in a few touches."""
    page = plain_phone.new_page()
    page.goto(house.url)
    page.get_by_role("link", name="Look at what is happening").click()
    expect(page.get_by_text("History is not erased.")).to_be_visible()
    page.get_by_role("link", name="Begin").click()
    chooses(page, "hurt.strangled", "yes")

    goes_on(page)

    expect(page.get_by_role("link", name="Show me help now")).to_be_visible()
    page.get_by_role("button", name="Stop here").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Please read this first")
    expect(page.get_by_role("link", name="Call 112")).to_be_in_viewport()
    expect(page.get_by_role("link", name="Call 911")).to_be_in_viewport()
    expect(page.get_by_role("link", name="1-800-799-7233")).to_have_attribute(
        "href", "tel:18007997233"
    )
    expect(page.get_by_role("heading", name="You stopped before the rest")).to_be_visible()
    assert page.url == f"{house.url}/look/shown/", "no answer stands in an address"

    page.get_by_label("Where are you?").select_option("Portugal")
    page.get_by_role("button", name="Show the numbers").click()
    expect(page.get_by_role("link", name="800 202 148")).to_have_attribute("href", "tel:800202148")


def test_someone_who_is_hurt_reads_whom_to_call_before_anything(
    house: House, phone: BrowserContext
) -> None:
    """It is named, the numbers stand first, nothing is kept, and Leave takes it all away."""
    page = phone.new_page()
    takes_the_look(page, house.url, HIT)

    expect(page.get_by_role("heading", level=1)).to_have_text("Some of this is abuse")
    expect(page.get_by_text("you did not cause it")).to_be_visible()
    call = page.get_by_role("link", name="Call 112").bounding_box()
    keep = page.get_by_role("button", name="Don’t keep").bounding_box()
    assert call is not None
    assert keep is not None
    assert call["y"] < keep["y"]
    expect(page.get_by_text("It proves nothing about anyone")).to_be_visible()
    assert page.get_by_text("Seven steps").count() == 0

    page.get_by_role("link", name="Leave this page").click()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("World clock")
    page.goto(house.url)
    page.goto(f"{house.url}/look/shown/")
    expect(page.get_by_text("no longer here")).to_be_visible()


def test_what_speaks_for_change_is_kept_and_found_again(
    house: House, phone: BrowserContext
) -> None:
    """Somebody hopeful opens a space to keep what was shown, and finds it after closing it."""
    page, name = phone.new_page(), a_new_name()
    takes_the_look(page, house.url, HOPEFUL, parts=3)
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "There is something to work with, if both of you do"
    )
    expect(page.get_by_text("Each of you owns a part in what goes wrong.")).to_be_visible()

    page.get_by_role("button", name="Open a space to keep it").click()
    page.get_by_role("link", name="Make a space").click()
    in_three_screens(page, name)
    page.get_by_role("button", name="Keep it", exact=True).click()
    closes_it(page, house.url)
    opens_it(page, house.url, name)

    page.goto(f"{house.url}/path/")
    page.get_by_role("link", name="There is something to work with").click()
    expect(page.get_by_text("Each of you owns a part in what goes wrong.")).to_be_visible()
    page.get_by_text("What you answered then").click()
    expect(page.get_by_text("Small acts of care", exact=True)).to_be_visible()
    is_removed_brought_back_and_printed(page)


@pytest.mark.parametrize(
    ("country", "number"), [("US", "1-800-799-7233"), ("DE", "116 016"), ("AL", "116 117")]
)
def test_a_number_to_call_needs_no_scrolling(
    house: House, plain_phone: BrowserContext, country: str, number: str
) -> None:
    """After one yes about the throat the help line’s number is there; what to do with this, soon."""
    page = plain_phone.new_page()
    page.goto(f"{house.url}/now/")
    page.get_by_label("Where are you?").select_option(country)
    page.get_by_role("button", name="Show the numbers").click()
    page.goto(f"{house.url}/look/first/")
    chooses(page, "hurt.strangled", "yes")
    goes_on(page)

    page.get_by_role("button", name="Stop here").click()

    assert lies_at(page, "link", number) < NUMBER_BY
    assert lies_at(page, "button", "Don’t keep") < KEEPING_BY


def test_what_speaks_against_change_is_kept_and_found_again(
    house: House, phone: BrowserContext
) -> None:
    """Somebody who has had enough sees what was counted, changes one answer, and keeps it."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    takes_the_look(page, house.url, WORN_OUT, parts=3)
    expect(page.get_by_role("heading", level=1)).to_have_text("A lot works against this now")
    refuses = page.get_by_text("One of you refuses to change, or denies that anything is wrong.")
    expect(refuses).to_be_visible()

    page.get_by_role("link", name="Check your answers").click()
    page.get_by_role("link", name="Lies or hidden things").click()
    chooses(page, "beyond.deception", "never")
    goes_on(page)
    page.get_by_role("link", name="See what your answers show").click()
    expect(page.get_by_text("Lies or hidden things undo what you build.")).to_have_count(0)
    page.get_by_role("button", name="Keep it", exact=True).click()
    closes_it(page, house.url)

    page.goto(f"{house.url}/path/")
    at_the_door(page, name)
    page.get_by_role("link", name="A lot works against this now").click()
    expect(refuses).to_be_visible()
    is_removed_brought_back_and_printed(page)
