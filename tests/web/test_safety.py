"""The honest look in a browser without scripts: what is asked, what is shown, what is kept."""

import json
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client, override_settings

from handrail.programme.kept_reading import KeptReading
from handrail.programme.look_screens import BY_SCREEN, FIRST_SIX, UNSAID
from handrail.programme.rule import READINGS, UNSAFE
from handrail.programme.signals import SIGNALS
from handrail.vault import doors
from handrail.web.safety.keeping import keep_what_waits
from tests import clock
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches
from tests.web.looking import NOTHING, sees, takes, words
from tests.web.with_a_space import as_request, browser_in, made, space_of, visit_of

pytestmark = pytest.mark.django_db

VIGNETTES = Path(__file__).resolve().parents[1] / "programme" / "vignettes_dev.jsonl"
CASES = [json.loads(line) for line in VIGNETTES.read_text().splitlines()]
ONE_OF_EACH = {case["expected_reading"]: case["answers"] for case in CASES}
HEADINGS = {
    "danger-now": "Please read this first",
    "abuse": "Some of this is abuse",
    "unclear-but-unsafe": "This needs care, and someone to think it through with",
    "toxic-unlikely-to-change": "A lot works against this now",
    "toxic-repairable-if-both": "There is something to work with, if both of you do",
    "strain": "A hard stretch",
}
CALM = {
    **NOTHING,
    "repair.both_own_it": "now",
    "repair.small_care": "now",
    "repair.not_chronic": "now",
}
HIT = {**NOTHING, "hurt.hit": "past_year"}
ONE_SENTENCE = "One person’s answers. It proves nothing about anyone"


@pytest.fixture
def person() -> Client:
    """Somebody without a space."""
    return Client()


def headings(answer: HttpResponse) -> list[str]:
    """Return the headings of a page in their order."""
    page = Page(answer.content.decode())
    return [element.text.strip() for element in page.all("h1", "h2")]


def filled(answer: HttpResponse) -> list[str]:
    """Return the words of the filled buttons."""
    page = Page(answer.content.decode())
    return [
        element.text.strip()
        for element in page.all("a", "button")
        if element.attributes.get("class") == "btn"
    ]


# -- before the first question -----------------------------------------------------------------
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


# -- when, tonight, stopping -------------------------------------------------------------------
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


# -- checking and changing -----------------------------------------------------------------------
def test_each_answer_can_be_changed_and_leads_back_to_all_of_them(person: Client) -> None:
    takes(person, NOTHING, parts=2)
    numbers = {signal.id: number for number, signal in enumerate(SIGNALS, 1)}

    changed = person.post(f"/look/check/{numbers['hurt.hit']}/", {"hurt.hit": "now"})

    assert changed["Location"] == "/look/check/"
    assert "Yes, it goes on, or I fear it now" in words(person.get("/look/check/"))
    links = Page(person.get("/look/check/").content.decode()).links()
    assert len([link for link in links if link.startswith("/look/check/")]) == 17


def test_age_is_on_the_list_and_kept_nowhere(person: Client) -> None:
    key = made("minor")
    person = browser_in(key, "minor")
    takes(person, {**HIT, "under_18": "yes"})

    shown = person.get("/look/shown/")
    person.post("/look/keep/")

    order = headings(shown)
    assert order.index("Lines for people under 18") == order.index(HEADINGS["abuse"]) + 1
    [kept] = space_of(key).all(KeptReading)
    assert "youth-line" not in kept.offers


# -- what the answers show -------------------------------------------------------------------------
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


# -- keeping ----------------------------------------------------------------------------------------
def test_nothing_is_kept_unless_it_is_chosen() -> None:
    key = made("quiet")
    person = browser_in(key, "quiet")
    takes(person, HIT)
    sees(person)

    gone = person.post("/look/let-go/")

    assert gone["Location"] == "/now/"
    assert space_of(key).all(KeptReading) == []
    assert person.get("/look/shown/")["Location"] == "/look/"
    assert visit_of(person).get("made") == "abuse", (
        "it still folds pages away until the space closes"
    )


def test_an_unsafe_reading_is_kept_here_only_all_the_same() -> None:
    key = made("all the same")
    person = browser_in(key, "all the same")
    takes(person, HIT)

    shown = sees(person)

    assert "Can someone make you open this space? Then don’t keep it here." in headings(shown)
    page = Page(shown.content.decode())
    [plain] = [b for b in page.all("button") if b.text == "Keep it here all the same"]
    assert plain.attributes["class"] == "btn plain"
    person.post("/look/keep/")
    [kept] = space_of(key).all(KeptReading)
    assert kept.reading == "abuse"


def test_keep_elsewhere_waits_for_another_space_and_never_enters_the_one_left() -> None:
    first, second = made("first", "the first of two spaces"), made("second", "the second of two")
    person = browser_in(first, "first")
    takes(person, HIT)
    sees(person)
    assert "Open another space" in words(person.post("/look/elsewhere/", follow=True))
    visit = visit_of(person)

    visit.unlock(first, doors.tag("first"), carry=("elsewhere",))
    keep_what_waits(as_request(visit), space_of(first))
    assert space_of(first).all(KeptReading) == []

    visit.unlock(second, doors.tag("second"), carry=("elsewhere",))
    keep_what_waits(as_request(visit), space_of(second))
    assert [kept.reading for kept in space_of(second).all(KeptReading)] == ["abuse"]
    assert visit.get("elsewhere") is None


def test_opening_a_space_to_keep_it_leads_back_to_what_was_shown(person: Client) -> None:
    takes(person, CALM)
    assert filled(sees(person)) == ["Open a space to keep it"]

    door = person.post("/look/door/")

    assert door["Location"] == "/in/"
    assert visit_of(person).get("toward") == "/look/shown/"


# -- what was sent too late ----------------------------------------------------------------------
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


# -- a fresh look -----------------------------------------------------------------------------------
def test_a_fresh_look_asks_six_rows_and_takes_the_rest_from_last_time() -> None:
    key = made("again")
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
    person = browser_in(made("new here"), "new here")
    assert "No earlier answers are kept here" in words(person.get("/look/again/"))

    person.post("/look/again/")

    led = person.post("/look/first/", dict.fromkeys(FIRST_SIX, UNSAID))
    assert led["Location"] == "/look/second-1/"


# -- paper ------------------------------------------------------------------------------------------
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


# -- the house rules --------------------------------------------------------------------------------
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
    for person in (Client(), browser_in(made("rules"), "rules")):
        for address in every_page(person):
            answer = person.get(address, follow=True)
            assert answer.status_code == 200, address
            assert breaches(answer.content.decode(), address) == [], address


def test_no_text_escapes_the_translation() -> None:
    person = browser_in(made("pseudo"), "pseudo")
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


def test_keeping_sent_twice_keeps_once() -> None:
    key = made("twice")
    person = browser_in(key, "twice")
    takes(person, CALM)
    sees(person)

    person.post("/look/keep/")
    assert person.post("/look/keep/")["Location"] == "/path/"

    assert len(space_of(key).all(KeptReading)) == 1


def test_addresses_that_only_do_something_lead_on_when_they_are_opened() -> None:
    person = browser_in(made("opened"), "opened")
    takes(person, CALM)

    assert person.get("/look/keep/")["Location"] == "/look/shown/"
    assert person.get("/path/two/")["Location"] == "/path/"
    for address in ("/look/clear/", "/look/let-go/", "/look/door/", "/look/where/"):
        assert person.get(address).status_code == 405
