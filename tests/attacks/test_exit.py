"""After Leave the browser shows nothing: not by Back, not by Forward, not by reloading, not by a form."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.cast import EVERYDAY
from tests.fixtures.browser import PHONE
from tests.fixtures.server import House
from tests.house.routes import ROUTES

ROOT = Path(__file__).resolve().parents[2]
NAME = "Ana who leaves"
APART = ("leave", "cover", "welcome")  # the way out and the way back
PRIVATE = [name for name, route in ROUTES.items() if not route.does and name not in APART]
THREES = [PRIVATE[at : at + 3] for at in range(0, len(PRIVATE), 3)]
WAYS = ("link", "shift", "plain")


@pytest.fixture(scope="module")
def addresses(shared_house: House) -> dict[str, str]:
    """Ana's private addresses in this house."""
    environment = {**os.environ, **shared_house.environment}
    command = [sys.executable, "-m", "tests.attacks.settle", NAME]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def opens_her_space(page: Page, house: House) -> None:
    page.goto(f"{house.url}/in/")
    page.get_by_label("Name", exact=True).fill(NAME)
    page.get_by_label("Passphrase", exact=True).fill(EVERYDAY)
    page.get_by_role("button", name="Open", exact=True).click()
    page.wait_for_url("**/today/")


def leaves(page: Page, way: str) -> None:
    if way == "shift":
        for _ in range(3):
            page.keyboard.press("Shift")
    else:
        page.locator("#leave").click()
    page.wait_for_url("**/time/")


def shows_nothing(page: Page) -> None:
    """The clock, or what the window showed before it ever showed the house."""
    page.wait_for_load_state()
    if page.url == "about:blank":
        return
    assert page.title() == "World clock", f"{page.url} shows {page.title()!r} after Leave"
    assert page.locator("#leave, nav, form").count() == 0


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("three", THREES, ids=lambda three: "-".join(three[:1]))
def test_nothing_is_left_to_be_seen(
    three: list[str], way: str, house: House, addresses: dict[str, str], new_context: Any
) -> None:
    if WAYS[THREES.index(three) % len(WAYS)] != way and not os.environ.get("HANDRAIL_EVERY_WAY"):
        pytest.skip("every address is left once here, and in all three ways by `make prove`")
    phone: BrowserContext = new_context(**PHONE, java_script_enabled=way != "plain")
    page = phone.new_page()
    opens_her_space(page, house)
    for name in three:
        page.goto(house.url + addresses[name])

    leaves(page, way)

    for _ in range(3):
        page.go_back()
        shows_nothing(page)
    for _ in range(3):
        page.go_forward()
        shows_nothing(page)
    page.reload()
    shows_nothing(page)


def test_a_form_sent_again_shows_the_clock_and_keeps_nothing(
    house: House, addresses: dict[str, str], phone: BrowserContext
) -> None:
    page = phone.new_page()
    opens_her_space(page, house)
    page.goto(house.url + addresses["note-new"])
    page.locator("textarea[name=free]").fill("words that must not come back")

    leaves(page, "link")
    page.go_back()

    shows_nothing(page)
    assert "words that must not come back" not in page.content()


def test_answers_of_the_open_look_are_gone_too(house: House, plain_phone: BrowserContext) -> None:
    page = plain_phone.new_page()
    page.goto(f"{house.url}/look/first/")
    page.locator('input[name="fear.partner"][value="yes"]').check()
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/when/")

    leaves(page, "plain")

    for _ in range(3):
        page.go_back()
        shows_nothing(page)
    page.goto(house.url)
    page.goto(f"{house.url}/look/first/")
    assert page.locator("input:checked").count() == 0


def test_shift_as_a_modifier_and_other_keys_do_not_leave(
    house: House, phone: BrowserContext
) -> None:
    page = phone.new_page()
    page.goto(house.url)
    for _ in range(4):
        page.keyboard.press("Shift+A")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.keyboard.press("b")
    page.keyboard.press("Shift")
    page.keyboard.press("Escape")

    assert page.title() == "Handrail"


def test_the_page_is_blank_while_it_is_out_of_sight(house: House, phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto(f"{house.url}/now/")
    page.evaluate(
        """() => {
            Object.defineProperty(document, "visibilityState", {get: () => "hidden", configurable: true});
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )

    assert page.locator("main").is_hidden()
    assert page.locator("header").is_hidden()


def test_without_the_marker_back_shows_a_page_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """The test of these tests: take the marker away and they see it."""
    page = plain_phone.new_page()
    page.goto(f"{house.url}/now/")
    leaves(page, "plain")
    plain_phone.clear_cookies()

    page.go_back()

    with pytest.raises(AssertionError, match="after Leave"):
        shows_nothing(page)
