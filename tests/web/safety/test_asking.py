"""The honest look in a browser without scripts: what is asked, and what happens to what is sent."""

import pytest
from django.test import Client

from handrail.programme.look.screens import BY_SCREEN, FIRST_SIX, UNSAID
from handrail.programme.look.signals import SIGNALS
from handrail.programme.reading.kept_reading import KeptReading
from handrail.vault.space import Space
from tests import clock
from tests.cast import browser_in, moved_in
from tests.house.rules import Page
from tests.web.looking import (
    CALM,
    HEADINGS,
    HIT,
    NOTHING,
    filled,
    headings,
    sees,
    takes,
    words,
)

pytestmark = pytest.mark.django_db


def test_the_page_before_the_first_question_says_what_leaving_cannot_do(person: Client) -> None:
    said = words(person.get("/look/"))

    for must in ("History is not erased", "recent apps", "old tabs", "your other devices"):
        assert must in said
    assert "Begin" in said
    assert "/look/" not in Page(person.get("/now/").content.decode()).links()[:3]


def test_the_first_screen_has_six_rows_nothing_chosen_and_few_words(person: Client) -> None:
    answer = person.get("/look/first/")

    page = Page(answer.content.decode())
    radios = [field for field in page.all("input") if field.attributes.get("type") == "radio"]
    assert {field.attributes["name"] for field in radios} == {*FIRST_SIX}
    assert not [field for field in radios if "checked" in field.attributes]
    asked = " ".join(legend.text for legend in page.all("legend"))
    assert len(asked.split()) < 150


def test_nothing_that_is_answered_stands_in_an_address(person: Client) -> None:
    first = dict.fromkeys(FIRST_SIX, "yes")

    answer = person.post("/look/first/", first, follow=True)

    assert [address for address, _status in answer.redirect_chain] == ["/look/when/"]
    assert filled(answer) == ["Show me help now"]
    assert "Go on" in words(answer)


def test_a_yes_whose_time_is_left_open_counts_as_the_past_year(person: Client) -> None:
    person.post("/look/first/", {**dict.fromkeys(FIRST_SIX, "never"), "weapon.used": "yes"})
    person.post("/look/when/", {})

    shown = person.get("/look/check/")

    assert "Yes, in the past year, even once" in words(shown)
    assert headings(person.get("/look/shown/"))[0] == HEADINGS["danger-now"]


def test_ones_own_life_is_asked_about_tonight_and_a_yes_has_a_page_of_its_own_first(
    person: Client,
) -> None:
    person.post("/look/first/", {**dict.fromkeys(FIRST_SIX, "never"), "suicide.self": "yes"})
    when = words(person.get("/look/when/"))
    assert "It goes on, or it is on my mind now" in when
    assert "I fear it now" not in when
    onward = person.post("/look/when/", {"suicide.self.when": "before"})
    assert onward["Location"] == "/look/tonight/"
    person.post("/look/tonight/", {"suicide.self.tonight": "yes"})

    own = person.get("/look/shown/")

    assert headings(own)[:2] == ["Please read this first", "First, tonight"]
    assert "Talk to someone" not in headings(own)
    assert "Call or text the crisis line" in words(own)
    assert "/look/shown/more/" in Page(own.content.decode()).links()
    assert "First, tonight" not in headings(person.get("/look/shown/more/"))


def test_a_skipped_follow_up_keeps_the_answer_and_puts_the_crisis_line_first(
    person: Client,
) -> None:
    takes(person, CALM)
    person.post("/look/check/16/", {"suicide.self": "before"})
    person.post("/look/tonight/", {})

    shown = sees(person)

    assert "If you think of ending your life" in headings(shown)[:2]


def test_whoever_stops_is_told_that_nothing_can_be_read_as_fine(person: Client) -> None:
    person.post("/look/first/", dict.fromkeys(FIRST_SIX, "never"))
    stopped = person.post("/look/second-1/", {"hurt.hit": "never", "stop": "1"})
    assert stopped["Location"] == "/look/shown/"

    shown = person.get("/look/shown/")

    assert "You stopped before the rest" in headings(shown)
    assert "Answer the rest" in words(shown)
    assert "You told us:" not in words(shown), "what was not asked is no list of signals"


def test_stopping_is_possible_on_every_screen(person: Client) -> None:
    person.post("/look/first/", {**dict.fromkeys(FIRST_SIX, "yes")})
    for name in (*BY_SCREEN, "when"):
        assert "Stop here" in words(person.get(f"/look/{name}/")), name


def test_each_answer_can_be_changed_and_leads_back_to_all_of_them(person: Client) -> None:
    takes(person, NOTHING, parts=2)
    numbers = {signal.id: number for number, signal in enumerate(SIGNALS, 1)}

    changed = person.post(f"/look/check/{numbers['hurt.hit']}/", {"hurt.hit": "now"})

    assert changed["Location"] == "/look/check/"
    assert "Yes, it goes on, or I fear it now" in words(person.get("/look/check/"))
    links = Page(person.get("/look/check/").content.decode()).links()
    assert len([link for link in links if link.startswith("/look/check/")]) == 17


@pytest.mark.parametrize("parts", [1, 2, 3])
def test_the_answers_say_in_words_how_far_they_go(person: Client, parts: int) -> None:
    takes(person, NOTHING, parts=parts)

    assert f"Part {parts} of 3" in words(person.get("/look/check/"))


def test_age_is_on_the_list_and_kept_nowhere(person: Client) -> None:
    key = moved_in("minor")
    person = browser_in(key, "minor")
    takes(person, {**HIT, "under_18": "yes"})

    shown = person.get("/look/shown/")
    person.post("/look/keep/")

    order = headings(shown)
    assert order.index("Lines for people under 18") == order.index(HEADINGS["abuse"]) + 1
    [kept] = Space.open(key).all(KeptReading)
    assert "youth-line" not in kept.offers


def test_a_form_from_a_visit_that_ended_counts_alone_and_says_so(person: Client) -> None:
    takes(person, NOTHING, parts=1)
    clock.move(11 * 60)

    answer = person.post("/look/second-1/", {"hurt.hit": "now"}, follow=True)

    assert "your earlier answers are forgotten" in words(answer)
    assert headings(person.get("/look/shown/"))[0] == HEADINGS["abuse"]


def test_a_page_of_a_visit_that_ended_says_that_the_answers_are_gone(person: Client) -> None:
    takes(person, HIT)
    clock.move(11 * 60)

    for address in ("/look/shown/", "/look/check/", "/look/second-2/", "/look/sheet/"):
        assert "no longer here" in words(person.get(address, follow=True)), address


def test_a_form_sent_again_after_leave_shows_the_clock_and_does_nothing(person: Client) -> None:
    takes(person, HIT)
    person.get("/clock/")

    again = person.post("/look/first/", dict.fromkeys(FIRST_SIX, "yes"))

    assert "World clock" in again.content.decode()
    assert person.get("/", follow=True).status_code == 200
    assert person.get("/look/check/")["Location"] == "/look/"


@pytest.mark.parametrize("sent", ["", "yes; drop", "\x00", "now" * 5_000, "not an answer"])
def test_answers_that_are_not_offered_count_as_left_open(person: Client, sent: str) -> None:
    person.post("/look/first/", dict.fromkeys(FIRST_SIX, sent))

    check = words(person.get("/look/check/"))

    assert check.count("Rather not say") >= len(FIRST_SIX)


@pytest.mark.parametrize("address", ["/look/nothing/", "/look/check/0/", "/look/check/99/"])
def test_addresses_that_are_not_there_say_so(person: Client, address: str) -> None:
    takes(person, NOTHING)

    assert person.get(address).status_code == 404


def test_a_fresh_look_asks_six_rows_and_takes_the_rest_from_last_time() -> None:
    key = moved_in("again")
    person = browser_in(key, "again")
    takes(person, {**CALM, "watch.tracking": "before"})
    sees(person)
    person.post("/look/keep/")

    person.post("/look/again/")
    led = person.post("/look/first/", dict.fromkeys(FIRST_SIX, "never"))

    assert led["Location"] == "/look/check/"
    said = words(person.get("/look/check/"))
    assert "from the last time" in said
    assert "Yes, but not in the past year" in said


def test_a_fresh_look_without_a_kept_one_says_so_and_asks_everything() -> None:
    person = browser_in(moved_in("new here"), "new here")
    assert "No earlier answers are kept here" in words(person.get("/look/again/"))

    person.post("/look/again/")

    led = person.post("/look/first/", dict.fromkeys(FIRST_SIX, UNSAID))
    assert led["Location"] == "/look/second-1/"
