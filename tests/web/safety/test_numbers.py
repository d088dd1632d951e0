"""Help lines in what the answers show: a number at once, everything else one touch away, said once."""

import pytest
from django.test import Client

from handrail.programme.reading.row import UNSAFE
from tests.cast import browser_in, moved_in
from tests.house.rules import Page
from tests.web.looking import HIT, ONE_OF_EACH, sees, takes, words

pytestmark = pytest.mark.django_db


def folded(person: Client) -> str:
    """Return what stands in the closed parts of what the answers show."""
    page = Page(sees(person).content.decode())
    return " ".join(part.text for part in page.all("details") if "open" not in part.attributes)


def test_a_number_stands_at_once_and_the_other_ways_one_touch_away(person: Client) -> None:
    person.post("/look/where/", {"country": "US"})
    takes(person, ONE_OF_EACH["danger-now"])

    away = folded(person)

    assert "1-800-799-7233" not in away
    assert "1-800-787-3224" in away, "the text telephone"
    assert "In many countries your right to stay" in away


def test_no_part_of_a_country_is_one_touch_further_away_than_another(person: Client) -> None:
    person.post("/look/where/", {"country": "GB"})
    takes(person, ONE_OF_EACH["danger-now"])

    away, whole = folded(person), words(sees(person))

    for number in ("0808 2000 247", "0800 027 1234", "0808 80 10 800", "0808 802 1414"):
        assert number in whole
        assert number not in away


def test_what_was_told_stands_open_and_what_was_left_open_is_one_touch_away(
    person: Client,
) -> None:
    throat, child = "even if there is no mark and it was days ago", "Never step in between."
    takes(person, {**HIT, "hurt.strangled": "now", "children.threatened": "rather_not_say"})

    assert child in folded(person)
    assert throat not in folded(person)
    assert throat in words(sees(person))


@pytest.mark.parametrize("reading", sorted(UNSAFE))
def test_what_a_call_and_a_link_leave_behind_is_said_once(person: Client, reading: str) -> None:
    takes(person, {**ONE_OF_EACH[reading], "suicide.self": "rather_not_say"})

    said = words(sees(person))

    assert said.count("on a bill") == 1
    assert said.count("stays in its history") == 1
    assert said.count("You need not be sure") == 1
    assert said.count("In Europe") == 1


def test_where_a_plan_needs_a_space_the_link_says_so_and_paper_comes_first(person: Client) -> None:
    takes(person, HIT)
    html = sees(person).content.decode()
    inside = browser_in(moved_in("planner"), "planner")
    takes(inside, HIT)

    assert -1 < html.find("On paper instead") < html.find("Write it, a page at a time")
    assert "In a space of your own" in words(sees(person))
    assert "In a space of your own" not in words(sees(inside))


def test_the_page_about_ones_own_life_and_the_one_after_it_each_say_it_once(person: Client) -> None:
    takes(person, {**HIT, "suicide.self": "now"})

    for address in ("/look/shown/", "/look/shown/more/"):
        said = words(person.get(address))
        assert said.count("on a bill") == 1, address
        assert said.count("stays in its history") == 1, address
