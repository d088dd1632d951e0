"""What the answers show: each reading with its own words and order, help before anything else."""

import pytest
from django.test import Client, override_settings

from handrail.programme.look.screens import BY_SCREEN
from handrail.programme.look.signals import SIGNALS
from handrail.programme.reading.row import UNSAFE
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.programme.reading.answer_sets import READINGS
from tests.web.looking import (
    CALM,
    HEADINGS,
    HIT,
    ONE_OF_EACH,
    ONE_SENTENCE,
    filled,
    headings,
    sees,
    takes,
    words,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("reading", READINGS)
def test_each_reading_has_its_own_heading_foot_line_and_offers(
    person: Client, reading: str
) -> None:
    takes(person, ONE_OF_EACH[reading])

    shown = sees(person)

    said = words(shown)
    assert headings(shown)[0] == HEADINGS[reading]
    assert ONE_SENTENCE in said
    assert "trust your own sense" in said
    assert ("tel:112" in shown.content.decode()) == (reading in UNSAFE)
    assert "Clear it all" in said
    if reading in UNSAFE:
        assert filled(shown) == ["Don’t keep"]
        assert "Seven steps" not in said
        assert "What I will do" not in said


def test_danger_shows_numbers_before_anything_that_explains(person: Client) -> None:
    takes(person, ONE_OF_EACH["danger-now"])

    html = sees(person).content.decode()

    assert html.index("tel:112") < html.index("1-800-799-7233") < html.index("Five lines")
    assert html.index("Five lines") < html.index("Keep elsewhere")


def test_who_did_harm_alone_meets_change_help_first_and_no_line_for_the_hurt(
    person: Client,
) -> None:
    takes(person, {**CALM, "harm.by_me": "now"})

    order = headings(sees(person))

    change, danger, hurt = (
        order.index(heading)
        for heading in ("Help to stop", "In danger right now?", "If you are hurt too")
    )
    assert change < danger < hurt
    assert "Talk to someone" not in order


def test_who_was_hurt_and_did_harm_meets_change_help_last(person: Client) -> None:
    takes(person, {**HIT, "harm.by_me": "past_year"})

    order = headings(sees(person))

    last = order.index("If you have also hurt them, and it was not to get away")
    assert order.index("Talk to someone") < last


def test_illness_is_asked_before_two_people_are_weighed(person: Client) -> None:
    takes(person, ONE_OF_EACH["toxic-repairable-if-both"])
    assert person.get("/look/shown/")["Location"] == "/look/also/"

    person.post("/look/also/", {"illness": "yes"})

    order = headings(person.get("/look/shown/"))
    assert order.index("Health first") < order.index("Seven steps, if both of you want to")


def test_leaving_comes_before_everything_else_that_can_be_worked_on(person: Client) -> None:
    takes(person, {**CALM, "leaving.planned": "now"})

    shown = sees(person)

    assert "If you are leaving" in headings(shown)
    assert "Seven steps, if both of you want to" not in headings(shown)


def test_no_reading_shows_a_score_or_says_that_anyone_is_safe(person: Client) -> None:
    for answers in ONE_OF_EACH.values():
        takes(person, answers)
        said = words(sees(person)).lower()
        for never in ("score", "%", "you are safe", "toxic", "points out of"):
            assert never not in said


def test_numbers_are_those_of_the_country_that_was_chosen(person: Client) -> None:
    takes(person, HIT)
    person.post("/look/where/", {"country": "PT"})

    html = person.get("/look/shown/").content.decode()

    assert "tel:800202148" in html
    assert "1-800-799-7233" not in html
    person.post("/look/where/", {"country": "not-a-country"})
    assert "tel:800202148" in person.get("/look/shown/").content.decode()


@override_settings(HANDRAIL_COUNTRY="GB")
def test_a_host_may_name_a_first_country(person: Client) -> None:
    takes(person, HIT)

    assert "tel:999" in sees(person).content.decode()


def test_the_sheet_bears_no_number_and_no_reason_until_they_are_ticked(person: Client) -> None:
    takes(person, HIT)

    plain = words(person.get("/look/sheet/"))

    assert "Household list" in plain
    assert "1-800" not in plain
    assert HEADINGS["abuse"] not in plain
    person.post("/look/sheet/", {"on_paper": ["answers", "numbers"]})
    told = words(person.get("/look/sheet/"))
    assert "1-800-799-7233" in told
    assert HEADINGS["abuse"] in told
    assert ONE_SENTENCE in told


def test_the_empty_sheet_holds_every_question(person: Client) -> None:
    said = words(person.get("/look/paper/"))

    for signal in SIGNALS:
        assert signal.asked in said


def every_page(person: Client) -> list[str]:
    """Take a look in which every screen is reached; return the addresses that can be opened."""
    takes(person, {**ONE_OF_EACH["danger-now"], "suicide.self": "before"})
    return [
        *("/look/", "/look/first/", "/look/when/", "/look/tonight/"),
        *(f"/look/{name}/" for name in BY_SCREEN),
        *("/look/check/", "/look/check/1/", "/look/also/", "/look/shown/", "/look/shown/more/"),
        *("/look/elsewhere/", "/look/sheet/", "/look/paper/", "/look/again/"),
    ]


def test_every_page_keeps_the_house_rules_in_a_space_and_without() -> None:
    for person in (Client(), browser_in(moved_in("rules"), "rules")):
        for address in every_page(person):
            answer = person.get(address, follow=True)
            assert answer.status_code == 200, address
            assert breaches(answer.content.decode(), address) == [], address


def test_no_text_escapes_the_translation() -> None:
    person = browser_in(moved_in("pseudo"), "pseudo")
    for reading in ONE_OF_EACH:
        takes(person, ONE_OF_EACH[reading])
        sees(person)
        with pseudo_language():
            for address in ("/look/shown/", "/look/shown/more/", "/look/sheet/", "/look/check/"):
                assert bare_texts(person.get(address).content.decode()) == [], address
    addresses = every_page(person)
    person.get("/look/")  # says once what was said before, in the language it was said in
    with pseudo_language():
        for address in addresses:
            assert bare_texts(person.get(address).content.decode()) == [], address


def test_where_no_country_is_chosen_a_number_stands_before_the_lists(person: Client) -> None:
    takes(person, {**CALM, "suicide.self": "now"})

    html = person.get("/look/shown/").content.decode()

    assert comes_before(html, "tel:112", "Open the list")
    assert comes_before(html, "tel:911", "Open the list")
    person.post("/look/where/", {"country": "GB"})
    assert comes_before(person.get("/look/shown/").content.decode(), "tel:116123", "tel:999")


def test_thoughts_of_last_year_find_a_number_too(person: Client) -> None:
    takes(person, {**CALM, "suicide.self": "past_year"})

    html = sees(person).content.decode()

    assert comes_before(html, "tel:112", "Open the list")


def comes_before(html: str, one: str, other: str) -> bool:
    """Whether the page has both, the one before the other."""
    return -1 < html.find(one) < html.find(other)


@override_settings(HANDRAIL_COUNTRY="GB")
def test_a_country_is_chosen_once_and_holds_on_help_as_in_the_look(person: Client) -> None:
    takes(person, HIT)
    assert "tel:999" in person.get("/now/").content.decode()

    person.post("/look/where/", {"country": "PT"})
    assert "tel:800202148" in person.get("/now/").content.decode()

    person.post("/look/where/", {"country": ""})
    assert "tel:999" not in person.get("/now/").content.decode(), "none means none, the host’s too"
    assert "tel:999" not in person.get("/look/shown/").content.decode()
