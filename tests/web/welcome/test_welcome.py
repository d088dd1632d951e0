"""The first page, a week here, and the honest page."""

import pytest
from django.db import connections
from django.test import Client, override_settings

from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches

ADDRESSES = ("/", "/week/", "/about/")


@pytest.fixture
def stranger() -> Client:
    """Somebody who comes for the first time."""
    return Client()


def text_of(person: Client, address: str) -> str:
    """Read a page as a person hears it."""
    return " ".join(Page(person.get(address).content.decode()).all("main")[0].text.split())


def test_the_first_thing_to_press_is_help(stranger: Client) -> None:
    page = Page(stranger.get("/").content.decode())

    inside = [a.attributes["href"] for a in page.all("a") if a.inside("main")]
    assert inside[:3] == ["/now/", "/look/", "/in/"]
    assert {"/week/", "/about/", "/calm/", "/marks/"} <= {*inside}


def test_the_first_page_sets_no_cookie_and_keeps_nothing(stranger: Client) -> None:
    for address in ADDRESSES:
        assert not stranger.get(address).cookies, address


def test_leaving_is_explained_before_anything_is_asked(stranger: Client) -> None:
    words = text_of(stranger, "/")

    assert "It does not erase history" in words
    assert "Pressing Shift three times, alone, does the same." in words
    assert "another device that shares the same history" in words


def test_a_week_says_what_it_costs(stranger: Client) -> None:
    words = text_of(stranger, "/week/")

    for cost in ("under a minute", "5 minutes", "20 minutes", "1 hour"):
        assert cost in words
    assert "Miss a month: nothing happens." in words


# -- the honest page ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    "admission",
    [
        "If your partner looks after this machine, don’t write here",
        "not what is called end-to-end encryption",
        "spying software",
        "Two copies of the file, taken at different times.",
        "A disk may note when files changed.",
        "A router",
        "A history that was wiped can be noticed too.",
        "They still open with the passphrase of their day",
        "lost for ever",
        "what is missing often tells",
        "Up to four spaces can bear the same name.",
        "keep earlier copies by themselves",
        "may write what it holds to its disk",
        "about how many accounts were made here",
        "An address that opens nothing in the first space",
        "can delete the whole account, and the other space with it",
        "how much was sent",
        "can tell which page was open",
        "every address here shows the clock",
        "The space can stay open for ten minutes",
        "keep trying at the door",
        "No advocate for people who are hurt, and no doctor or therapist, has checked these pages.",
        "must show those others how",
        "It can still note the name for which it asked.",
        "until it closes: within the hour",
        "The browser’s list names this address",
        "some devices keep a list of it or share it",
    ],
)
def test_the_honest_page_admits(stranger: Client, admission: str) -> None:
    assert admission in text_of(stranger, "/about/")


def test_it_promises_a_hidden_second_space_only_where_that_holds(
    stranger: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections["default"], "vendor", "sqlite")
    on_sqlite = text_of(stranger, "/about/")
    monkeypatch.setattr(connections["default"], "vendor", "postgresql")
    on_postgresql = text_of(stranger, "/about/")

    assert "whether there is a second space" in on_sqlite
    assert "PostgreSQL" not in on_sqlite
    assert "whether there is a second space" not in on_postgresql
    assert "could see that a second space is used" in on_postgresql


@override_settings(HANDRAIL_RUN_BY="The house on the hill", HANDRAIL_CONTACT="hill@example.org")
def test_it_names_who_runs_it_and_how_to_reach_them(stranger: Client) -> None:
    words = text_of(stranger, "/about/")

    assert "The house on the hill" in words
    assert "hill@example.org" in words
    assert "Nobody has said" not in words


@override_settings(HANDRAIL_RUN_BY="", HANDRAIL_CONTACT="")
def test_it_says_plainly_that_nobody_has_said_who_runs_it(stranger: Client) -> None:
    assert "Nobody has said who runs this." in text_of(stranger, "/about/")


# -- words --------------------------------------------------------------------------------------
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_text_escapes_translation_and_the_house_rules_hold(
    stranger: Client, address: str, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections["default"], "vendor", database)

    assert breaches(stranger.get(address).content.decode(), address) == []
    with pseudo_language():
        assert bare_texts(stranger.get(address).content.decode()) == []
