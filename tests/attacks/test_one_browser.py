"""He has her browser and one of her passphrases; what she did in the other space must not show."""

import pytest
from django.test import Client

from handrail.accounts import door
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from tests.cast import EVERYDAY, visit_of
from tests.house.cast import Person
from tests.web.talking.steps import BOTH

GUESSES = [Passphrase(f"copper meadow saddle fern {number}") for number in range(6)]
WORDS = "you always leave"


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A doorway that writes down how long it would let people wait, instead of waiting."""
    waits: list[float] = []
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, sleep=waits.append))
    return waits


def opens(browser: Client, passphrase: str) -> str:
    """Open one of Ana's spaces at the door; return where that leads."""
    answer = browser.post("/in/", {"name": "Ana", "passphrase": passphrase})
    return str(answer.headers["Location"])


@pytest.mark.parametrize("minutes_later", ["at once", "after the quarter of an hour"])
def test_a_page_of_the_other_space_is_not_sought_in_this_one(
    ana: Person, ana_inside: Person, waited: list[float], minutes_later: str
) -> None:
    """The script leads to the door when time is up; Back asks for the page of the inner space."""
    browser, page = ana_inside.browser, f"/notes/2026-11/{'a' * 32}/"
    browser.post("/out/")
    if minutes_later != "at once":
        browser.cookies.clear()

    assert browser.get(page).headers["Location"] == "/in/"

    assert opens(browser, EVERYDAY) == "/today/"


def test_in_the_same_space_the_page_is_found_again(ana: Person, waited: list[float]) -> None:
    page = f"/notes/2026-11/{'a' * 32}/"
    ana.browser.post("/out/")
    ana.browser.get(page)

    assert opens(ana.browser, EVERYDAY) == page


@pytest.mark.slow
def test_what_was_typed_on_open_pages_inside_one_space_does_not_go_into_the_other(
    ana: Person, ana_inside: Person, waited: list[float]
) -> None:
    browser = ana_inside.browser
    browser.post("/say/both/", {**BOTH, "when": WORDS, "do": "look"})
    assert WORDS in browser.get("/say/both/").content.decode()

    opens(browser, EVERYDAY)

    assert WORDS not in browser.get("/say/both/").content.decode()


def test_nothing_chosen_in_one_space_goes_along_into_the_other(
    ana: Person, ana_inside: Person, waited: list[float]
) -> None:
    browser, drawn = ana_inside.browser, {"minutes": "10", "energy": "low", "source": "deck"}
    browser.post("/on/", {"toward": "/lists/"})
    browser.post("/lists/find/", {"words": WORDS})
    browser.post("/lists/small-things/draw/", drawn)
    browser.post("/lists/outside/packet/", {"first": WORDS})
    browser.post("/path/rough/first/", {"hurt": "no"})
    chosen = visit_of(browser)
    assert chosen.get("lists_words") == chosen.get("packet-sheet")["first"] == WORDS
    assert chosen.get("folded_on")
    assert chosen.get("small card")
    assert chosen.get("rough_asked")

    opens(browser, EVERYDAY)

    arrived = visit_of(browser)
    names = (
        "lists_words",
        "packet-sheet",
        "folded_on",
        "small card",
        "small wishes",
        "rough_asked",
    )
    assert [name for name in names if arrived.get(name) is not None] == []
    for path in ("/lists/found/", "/lists/outside/packet/sheet/", "/lists/small-things/"):
        assert WORDS not in browser.get(path, follow=True).content.decode()


def test_guessing_at_the_other_space_by_changing_ones_own_passphrase_waits(
    ana: Person, waited: list[float]
) -> None:
    now = EVERYDAY
    for guess in GUESSES:
        form = {"passphrase": now, "passphrase_new": guess, "passphrase_new_again": guess}
        assert ana.browser.post("/mine/change/", form).headers["Location"] == "/mine/words/"
        now = guess

    assert max(waited) == 8, "each change says that a guess was wrong, and costs as much as one"


def test_guessing_by_making_accounts_of_the_same_name_waits(
    ana: Person, waited: list[float]
) -> None:
    for guess in GUESSES[:3]:
        created, _ = door.create("Ana", guess, None, False)
        doors.delete_account(created.key)

    assert [wait for wait in waited if wait >= 1] == [1]


def test_undo_leads_to_no_other_machine(ana: Person) -> None:
    answer = ana.browser.post(
        f"/undo/{'a' * 32}/", headers={"referer": "http://testserver//elsewhere.example/"}
    )

    assert answer.headers["Location"] == "/today/"
