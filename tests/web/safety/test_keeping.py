"""Keeping what the answers show: here, elsewhere, or not at all."""

import pytest
from django.test import Client

from handrail.accounts.requests import Request
from handrail.accounts.visit import Visit
from handrail.programme.reading.kept_reading import KeptReading
from handrail.vault import doors
from handrail.vault.space import Space
from handrail.web.safety.keeping import keep_what_waits
from tests.cast import browser_in, moved_in, visit_of
from tests.house.rules import Page
from tests.web.looking import (
    CALM,
    HIT,
    filled,
    headings,
    sees,
    takes,
    words,
)

pytestmark = pytest.mark.django_db


def as_request(visit: Visit) -> Request:
    """Return a request of a browser with this visit, for what is called between two pages."""
    request = Request()
    request.visit = visit
    return request


def test_nothing_is_kept_unless_it_is_chosen() -> None:
    key = moved_in("quiet")
    person = browser_in(key, "quiet")
    takes(person, HIT)
    sees(person)

    gone = person.post("/look/let-go/")

    assert gone["Location"] == "/now/"
    assert Space.open(key).all(KeptReading) == []
    assert person.get("/look/shown/")["Location"] == "/look/"
    assert visit_of(person).get("made") == "abuse", (
        "it still folds pages away until the space closes"
    )


def test_an_unsafe_reading_is_kept_here_only_all_the_same() -> None:
    key = moved_in("all the same")
    person = browser_in(key, "all the same")
    takes(person, HIT)

    shown = sees(person)

    assert "Can someone make you open this space? Then don’t keep it here." in headings(shown)
    page = Page(shown.content.decode())
    [plain] = [b for b in page.all("button") if b.text == "Keep it here all the same"]
    assert plain.attributes["class"] == "btn plain"
    person.post("/look/keep/")
    [kept] = Space.open(key).all(KeptReading)
    assert kept.reading == "abuse"


def test_keep_elsewhere_waits_for_another_space_and_never_enters_the_one_left() -> None:
    first, second = (
        moved_in("first", "the first of two spaces"),
        moved_in("second", "the second of two"),
    )
    person = browser_in(first, "first")
    takes(person, HIT)
    sees(person)
    assert "Open another space" in words(person.post("/look/elsewhere/", follow=True))
    visit = visit_of(person)

    visit.unlock(first, doors.tag("first"), across=("elsewhere",))
    keep_what_waits(as_request(visit), Space.open(first))
    assert Space.open(first).all(KeptReading) == []

    visit.unlock(second, doors.tag("second"), across=("elsewhere",))
    keep_what_waits(as_request(visit), Space.open(second))
    assert [kept.reading for kept in Space.open(second).all(KeptReading)] == ["abuse"]
    assert visit.get("elsewhere") is None


def test_opening_a_space_to_keep_it_leads_back_to_what_was_shown(person: Client) -> None:
    takes(person, CALM)
    assert filled(sees(person)) == ["Open a space to keep it"]

    door = person.post("/look/door/")

    assert door["Location"] == "/in/"
    assert visit_of(person).get("toward") == "/look/shown/"


def test_keeping_sent_twice_keeps_once() -> None:
    key = moved_in("twice")
    person = browser_in(key, "twice")
    takes(person, CALM)
    sees(person)

    person.post("/look/keep/")
    assert person.post("/look/keep/")["Location"] == "/path/"

    assert len(Space.open(key).all(KeptReading)) == 1


def test_a_second_press_that_came_before_the_first_was_done_keeps_nothing_more() -> None:
    key = moved_in("pressed")
    person = browser_in(key, "pressed")
    for _press in range(
        2
    ):  # the look is still there for the second, as it is when both come at once
        takes(person, CALM)
        sees(person)
        person.post("/look/keep/")

    assert len(Space.open(key).all(KeptReading)) == 1


def test_addresses_that_only_do_something_lead_on_when_they_are_opened() -> None:
    person = browser_in(moved_in("opened"), "opened")
    takes(person, CALM)

    assert person.get("/look/keep/")["Location"] == "/look/shown/"
    assert person.get("/path/two/")["Location"] == "/path/"
    for address in ("/look/clear/", "/look/let-go/", "/look/door/", "/look/where/"):
        assert person.get(address).status_code == 405
