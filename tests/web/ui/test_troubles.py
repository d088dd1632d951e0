"""What somebody meets whose page is gone, and what of a form that went wrong is given back."""

import pytest
from django.test import Client

from tests.house.rules import Page, breaches
from tests.web.looking import words

pytestmark = pytest.mark.django_db(transaction=True)
GONE = "0" * 32
BUTTONS = {
    f"/lists/one/{GONE}/tick/": {"day": "2026-11-20"},
    f"/lists/small/{GONE}/mark/": {"state": "kept"},
    f"/lists/by/{GONE}/answer/": {"answer": "met", "revision": "3"},
    f"/lists/amends/{GONE}/said/": {},
    f"/lists/people/{GONE}/touch/": {},
    f"/lists/limits/{GONE}/rest/": {},
    f"/lists/limits/{GONE}/remove/": {},
    f"/lists/small/{GONE}/move/": {"by": "2027-04-09"},
}


@pytest.mark.parametrize("address", ["/xyz/", f"/lists/limits/{GONE}/", f"/lists/by/{GONE}/again/"])
def test_a_page_that_is_gone_keeps_the_ways_through_the_space(ana: Client, address: str) -> None:
    answer = ana.get(address)

    page = Page(answer.content.decode())
    assert answer.status_code == 404
    assert breaches(page.html, address) == []
    assert [nav.attributes["class"] for nav in page.all("nav")] == ["nav"]
    assert "/lists/" in page.links()
    assert page.links().count("/now/") == 1


def test_a_record_that_is_gone_leads_back_to_its_list(ana: Client) -> None:
    answer = ana.get(f"/lists/limits/{GONE}/")

    assert "This is not kept here any more" in words(answer)
    assert "Back to What I will do" in words(answer)
    assert "/lists/limits/" in Page(answer.content.decode()).links()


@pytest.mark.parametrize("address", BUTTONS)
def test_a_button_about_something_removed_elsewhere_says_so_and_echoes_nothing(
    ana: Client, address: str
) -> None:
    answer = ana.post(address, BUTTONS[address])

    assert answer.status_code == 404
    assert "This was removed in another tab" in words(answer)
    assert "What you had typed" not in words(answer)
    assert not Page(answer.content.decode()).all("textarea")
    assert address.split(GONE)[0] in Page(answer.content.decode()).links()


def test_typed_words_come_back_and_what_the_page_sent_along_does_not(ana: Client) -> None:
    sent = {
        "what": "I go for a walk",
        "note": "Später",
        "state": "kept",
        "day": "2027-04-09",
        "time": "19:30",
        "record": "ab12" * 8,
        "time_zone": "Europe/Lisbon",
        "toward": "/lists/limits/",
    }

    answer = ana.post("/nowhere/", sent)

    typed = [area.text.strip() for area in Page(answer.content.decode()).all("textarea")]
    assert typed == ["I go for a walk", "Später"]


def test_somebody_without_a_space_is_led_to_the_first_page() -> None:
    page = Page(Client().get("/xyz/").content.decode())

    assert not page.all("nav")
    assert page.links().count("/now/") == 1


# -- a form that came back ----------------------------------------------------------------------
@pytest.mark.parametrize(
    "address",
    [
        "/lists/values/change/",
        "/notes/new/",
        "/lists/weigh/new/",
        "/path/week/new/",
        "/today/body/new/",
    ],
)
def test_an_empty_form_hears_what_is_missing_and_nothing_of_marks_or_typed_words(
    ana: Client, address: str
) -> None:
    said = words(ana.post(address, {"day": "2026-11-20"}))

    assert "Not kept yet" in said
    assert ". " in said.partition("Not kept yet")[2][:90], "it says what is missing"
    assert "marked below" not in said
    assert "Nothing you typed is lost" not in said


def test_a_marked_line_is_spoken_of_and_typed_words_are_said_to_be_there(ana: Client) -> None:
    empty = words(ana.post("/lists/limits/new/", {}))
    begun = words(ana.post("/lists/limits/new/", {"will": "I leave the room"}))

    assert "Look at the lines marked below" in empty
    assert "Nothing you typed is lost" not in empty
    assert "Nothing you typed is lost. Look at the lines marked below" in begun
