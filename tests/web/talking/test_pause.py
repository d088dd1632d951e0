"""Pause and return as a page: with a space and without one, in a browser without scripts."""

import re

import pytest
from django.test import Client

from handrail.programme.talk.pause import Pause
from handrail.vault.space import Space, SpaceKey
from tests import clock
from tests.cast import EVERYDAY, browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.looking import HIT, sees, takes

pytestmark = pytest.mark.django_db(transaction=True)
TIMER, KEPT = "/timer/", "/lists/timer/"


def pauses(home: SpaceKey) -> list[Pause]:
    """Return what her space holds."""
    return Space.open(home).all(Pause)


def html_of(person: Client, path: str = TIMER) -> str:
    """Return a page as the browser gets it."""
    return person.get(path, follow=True).content.decode()


def presses(person: Client, **fields: str) -> str:
    """Press a button; return the page it leads to."""
    return person.post(TIMER, fields, follow=True).content.decode()


def marks(html: str) -> tuple[int, int]:
    """Return how many brackets the rail has, and how many are filled."""
    rail = html.split('<ol class="steps"')[1].split("</ol>")[0]
    return rail.count("<li"), rail.count('class="done"')


def test_one_touch_starts_it_and_the_clock_says_when_to_come_back(
    ana: Client, home: SpaceKey
) -> None:
    page = presses(ana, minutes="45")

    (kept,) = pauses(home)
    assert (kept.minutes, kept.came_back) == (45, None)
    assert re.search(r'<time datetime="(\d\d:\d\d)">\1</time>', page)
    assert "45 minutes left of 45" in page
    assert marks(page) == (9, 0)
    assert "data-until" in page


def test_loaded_anew_it_says_what_is_left(ana: Client, home: SpaceKey) -> None:
    presses(ana, minutes="45")
    clock.move(60 * 9)
    html_of(ana)
    clock.move(60 * 9)
    html_of(ana)
    clock.move(60 * 7)

    page = html_of(ana)

    assert "20 minutes left of 45" in page
    assert marks(page) == (9, 5)


def test_it_outlasts_the_space_that_closes_meanwhile(home: SpaceKey) -> None:
    presses(browser_in(home), minutes="30")
    clock.move(60 * 20)

    assert "10 minutes left of 30" in html_of(browser_in(home))


@pytest.mark.parametrize(
    ("minutes", "page"), [(20, TIMER), (45, TIMER), (23 * 60, TIMER), (26 * 60, "/today/")]
)
def test_opened_again_the_space_leads_back_to_it_also_when_its_time_has_come(
    home: SpaceKey, minutes: int, page: str
) -> None:
    presses(browser_in(home), minutes="30")
    clock.move(60 * minutes)

    opened = Client().post("/in/", {"name": "Ana", "passphrase": EVERYDAY}, follow=True)

    assert opened.redirect_chain[-1][0] == page


def test_a_pause_of_which_the_end_was_said_leads_nowhere(home: SpaceKey) -> None:
    ana = browser_in(home)
    presses(ana, minutes="30")
    presses(ana, do="ready", intention="listen")

    opened = Client().post("/in/", {"name": "Ana", "passphrase": EVERYDAY}, follow=True)

    assert opened.redirect_chain[-1][0] == "/today/"


def test_time_is_added_once_with_what_was_typed(ana: Client, home: SpaceKey) -> None:
    presses(ana, minutes="30")

    page = presses(ana, do="more", intention="listen")
    presses(ana, do="more")

    (kept,) = pauses(home)
    assert (kept.in_all, kept.intention) == (45, "listen")
    assert "15 min more" not in page


def test_an_hour_is_an_hour(ana: Client, home: SpaceKey) -> None:
    page = presses(ana, minutes="60")
    presses(ana, do="more")

    assert "15 min more" not in page
    assert pauses(home)[0].in_all == 60


def test_two_presses_and_other_lengths_start_one_pause_at_most(ana: Client, home: SpaceKey) -> None:
    presses(ana, minutes="500")
    assert pauses(home) == []

    presses(ana, minutes="30")
    presses(ana, minutes="30")

    assert len(pauses(home)) == 1


def test_before_the_return_one_good_intention_is_asked_for(ana: Client, home: SpaceKey) -> None:
    presses(ana, minutes="30")

    page = ana.post(TIMER, {"do": "ready"}).content.decode()
    assert "Write one thing, or borrow one." in page
    assert pauses(home)[0].came_back is None

    page = presses(ana, do="ready", borrowed="0")
    (kept,) = pauses(home)
    assert (kept.came_back, kept.intention) == (True, "hear all of it before I answer")
    assert "You came back." in page
    assert "The last time, you came back." in page


def test_a_missed_return_offers_a_new_time_without_reproach(ana: Client, home: SpaceKey) -> None:
    presses(ana, minutes="30")
    clock.move(60 * 60 * 3)
    ana = browser_in(home)

    page = html_of(ana)
    assert "The time you set was" in page
    assert "a new time is as good" in page

    page = presses(ana, do="tomorrow")
    assert "Come back tomorrow at" in page
    clock.move(60 * 60 * 25)
    presses(browser_in(home), do="came")
    assert pauses(home)[0].came_back is True


def test_somebody_who_leaves_it_is_told_that_a_message_is_enough(
    ana: Client, home: SpaceKey
) -> None:
    presses(ana, minutes="30")
    clock.move(60 * 31)
    ana = browser_in(home)

    page = presses(ana, do="not")

    assert pauses(home)[0].came_back is False
    assert "a message is enough" in page


def test_it_works_without_a_space_and_keeps_nothing() -> None:
    person = Client()

    assert "30 minutes left of 30" in presses(person, minutes="30")
    page = presses(person, do="ready", intention="listen")

    assert "You came back." in page
    assert "Coming back" not in page


def test_words_typed_after_the_space_closed_wait_at_the_door(ana: Client) -> None:
    presses(ana, minutes="30")
    clock.move(60 * 11)

    answer = ana.post(TIMER, {"do": "ready", "intention": "listen"})

    assert answer["Location"] == "/in/late/"
    assert "30 minutes left of 30" in presses(ana, minutes="30"), (
        "one touch starts one all the same"
    )


def test_words_typed_for_a_pause_that_is_gone_go_along_into_a_new_one(
    ana: Client, home: SpaceKey
) -> None:
    presses(ana, minutes="30", do="ready", intention="listen")
    presses(ana, do="ready", intention="listen")

    for person in (ana, Client()):
        page = person.post(TIMER, {"do": "ready", "intention": "ask first"}).content.decode()
        assert "That pause is not going on any more" in page
        assert 'value="ask first"' in page
        assert breaches(page, TIMER) == []
    presses(ana, minutes="45", intention="ask first")

    assert [one.intention for one in pauses(home) if one.came_back is None] == ["ask first"]


@pytest.mark.parametrize("started", [True, False])
def test_too_much_comes_back_with_words(ana: Client, started: bool) -> None:
    if started:
        presses(ana, minutes="30")

    page = ana.post(TIMER, {"do": "ready", "intention": "x" * 300}).content.decode()

    assert "too long by 100 characters" in page
    assert "x" * 300 in page


def test_after_an_unsafe_look_nothing_folds_and_care_is_said_first(ana: Client) -> None:
    takes(ana, HIT)
    sees(ana)

    page = html_of(ana)

    assert "Leaving the room may need care" in page
    assert page.index("Leaving the room may need care") < page.index("30 minutes")
    assert "folded" not in page


def test_an_earlier_pause_is_written_changed_removed_and_brought_back(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{KEPT}new/", {"minutes": "45", "came_back": "no", "day": "2026-01-05"})
    (kept,) = pauses(home)
    assert (kept.minutes, kept.came_back, kept.day.year) == (45, False, 2026)

    shown = html_of(ana, f"{KEPT}{kept.id}/")
    assert re.search(r'value="no"[^>]*checked', shown)
    change = {"minutes": "45", "came_back": "yes", "day": "2026-01-05", "revision": "1"}
    ana.post(f"{KEPT}{kept.id}/", change)
    assert pauses(home)[0].came_back is True

    ana.post(f"{KEPT}{kept.id}/remove/")
    assert pauses(home) == []
    ana.post(f"/undo/{kept.id}/")
    assert len(pauses(home)) == 1


def test_the_pages_keep_the_house_rules_at_every_stage(ana: Client, home: SpaceKey) -> None:
    def looks(person: Client, *paths: str) -> None:
        for path in paths:
            assert breaches(html_of(person, path), path) == []
            with pseudo_language():
                assert bare_texts(html_of(person, path)) == [], path

    looks(ana, TIMER, f"{TIMER}sheet/", KEPT, f"{KEPT}new/", f"{KEPT}sheet/")
    presses(ana, minutes="30", intention="")
    looks(ana, TIMER)
    presses(ana, do="more", intention="listen")
    looks(ana, TIMER)
    clock.move(60 * 60)
    looks(browser_in(home), TIMER)
    presses(browser_in(home), do="came")
    looks(browser_in(home), TIMER, KEPT)
