"""A form that came back is shown by GET, so that no browser keeps what was sent."""

from typing import Any

import pytest
from django.test import Client

from handrail.web.ui.house.answered import PAGES

BROWSER: dict[str, Any] = {"HTTP_SEC_FETCH_MODE": "navigate"}
WORDS = {"name": "somebody", "passphrase": ""}


@pytest.fixture
def browser(db: None) -> Client:
    client = Client()
    client.get("/in/")
    return client


def sends(browser: Client, **more: Any) -> Any:
    return browser.post("/in/", WORDS, **{**BROWSER, **more})


def test_a_form_that_must_be_mended_leads_to_its_own_page(browser: Client) -> None:
    answer = sends(browser)

    assert (answer.status_code, answer["Location"], answer.content) == (303, "/in/", b"")
    page = browser.get("/in/").content.decode()
    assert "Type your passphrase" in page
    assert 'value="somebody"' in page


def test_it_waits_for_one_reader_and_one_address(browser: Client) -> None:
    sends(browser)

    assert b"somebody" not in browser.get("/").content
    assert b"somebody" in browser.get("/in/").content
    assert b"somebody" not in browser.get("/in/").content
    assert b"somebody" not in Client().get("/in/").content


def test_forms_of_two_tabs_both_come_back(browser: Client) -> None:
    sends(browser)
    browser.post("/new/", {"name": "another"}, **BROWSER)

    assert b"somebody" in browser.get("/in/").content
    assert b"another" in browser.get("/new/").content


def test_the_last_few_forms_wait_and_no_more(browser: Client) -> None:
    sends(browser)
    for place in range(PAGES):
        browser.post(f"/nowhere/{place}/", {"text": "my words"}, **BROWSER)

    assert b"somebody" not in browser.get("/in/").content
    assert b"my words" in browser.get("/nowhere/0/").content


def test_an_error_keeps_its_status_and_its_words(browser: Client) -> None:
    assert browser.post("/about/", {"free": "my long words"}, **BROWSER).status_code == 303

    shown = browser.get("/about/")
    assert shown.status_code == 405
    assert b"my long words" in shown.content


def test_leaving_takes_it_away(browser: Client) -> None:
    sends(browser)
    browser.get("/clock/")
    browser.get("/")

    assert b"somebody" not in browser.get("/in/").content


def test_a_browser_without_cookies_gets_the_page_at_once(db: None) -> None:
    answer = Client(enforce_csrf_checks=True).post("/in/", WORDS, **BROWSER)

    assert answer.status_code == 403
    assert b"HANDRAIL_LOOPBACK_COOKIE" in answer.content


def test_what_a_script_sends_is_answered_as_it_is(browser: Client) -> None:
    assert sends(browser, HTTP_SEC_FETCH_MODE="cors").status_code == 200


def test_strangers_cannot_fill_the_memory_with_pages_nobody_fetches(browser: Client) -> None:
    answer = browser.post("/nowhere/", {"text": "x" * 2_000_000}, **BROWSER)

    assert answer.status_code == 404
    assert len(answer.content) > 2_000_000, "given back at once, and kept nowhere"
