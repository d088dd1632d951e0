"""Pause and return, in a real browser."""

import re

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space, opens_it
from tests.walks.steps import presses


def test_a_pause_outlasts_a_closed_space_and_the_return_is_noted(
    house: House, plain_phone: BrowserContext
) -> None:
    """Without a script: started, closed, found at the door, prolonged, ended, changed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Pause and return")
    presses(page, "30 minutes")
    expect(page.locator(".back time")).to_have_text(re.compile(r"^\d\d:\d\d$"))
    expect(page.get_by_text("30 minutes left of 30")).to_be_visible()
    expect(page.locator("ol.steps li")).to_have_count(6)
    expect(page.get_by_text("Breathe in")).to_be_visible()

    closes_it(page, house.url)
    house.pass_time(minutes=12)
    opens_it(page, house.url, name)
    expect(page).to_have_url(f"{house.url}/timer/")
    expect(page.get_by_text("18 minutes left of 30")).to_be_visible()
    presses(page, "15 min more")
    expect(page.get_by_text("33 minutes left of 45")).to_be_visible()
    expect(page.get_by_role("button", name="15 min more")).to_have_count(0)
    presses(page, "I am ready")
    expect(page.get_by_text("Write one thing, or borrow one.")).to_be_visible()
    page.get_by_label("hear all of it before I answer").check()
    presses(page, "I am ready")
    expect(page.get_by_text("The last time, you came back.")).to_be_visible()

    page.get_by_role("link", name="Pauses you took").click()
    expect(page.get_by_text("hear all of it before I answer")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("Not this time").check()
    presses(page, "Keep this")
    expect(page.get_by_text("You did not come back this time.")).to_be_visible()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/timer/")
    page.emulate_media(media="print")
    expect(page.get_by_text("hear all of it before I answer")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_a_missed_return_gets_a_new_time_and_nobody_is_blamed(
    house: House, plain_phone: BrowserContext
) -> None:
    """Found hours later: a new time for tomorrow, with a message, and then it counts as a return."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/timer/")
    presses(page, "45 minutes")
    house.pass_time(minutes=200)
    page.goto(f"{house.url}/timer/")
    expect(page.get_by_role("link", name="Open my space")).to_be_visible()
    opens_it(page, house.url, name)
    expect(page).to_have_url(f"{house.url}/timer/")
    expect(page.get_by_role("heading", name="The time you set was")).to_be_visible()
    presses(page, "Tomorrow, with a message")
    expect(page.get_by_text("Come back tomorrow at")).to_be_visible()

    house.pass_time(minutes=60 * 24 + 5)
    page.goto(f"{house.url}/mine/")
    at_the_door(page, name)
    page.goto(f"{house.url}/timer/")
    presses(page, "I came back")
    expect(page.get_by_text("The last time, you came back.")).to_be_visible()


def test_the_minutes_go_by_quietly_while_somebody_watches(
    house: House, phone: BrowserContext
) -> None:
    """With a script and without a space: words and rail move, what is being typed stays."""
    page = phone.new_page()
    page.clock.install()
    page.goto(f"{house.url}/timer/")
    presses(page, "45 minutes")
    page.get_by_label("When I come back, I want to").fill("listen first")
    expect(page.get_by_text("45 minutes left of 45")).to_be_visible()

    page.clock.fast_forward(25 * 60_000)
    expect(page.get_by_text("20 minutes left of 45")).to_be_visible()
    expect(page.locator("ol.steps li.done")).to_have_count(5)
    page.clock.fast_forward(30 * 60_000)
    expect(page.get_by_text("It is time.")).to_be_visible()
    expect(page.get_by_label("When I come back, I want to")).to_have_value("listen first")
    presses(page, "I am ready")
    expect(page.get_by_text("You came back.")).to_be_visible()
