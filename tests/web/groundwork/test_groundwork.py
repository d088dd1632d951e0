"""Steadying oneself without an account, and what matters, kept in a space."""

import pytest
from django.test import Client

from handrail.programme.ground.calm import EXERCISES, WHEN_WORSE
from handrail.programme.ground.values import MOST, QUESTIONS, Values
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
OPEN = ["/calm/", "/calm/sheet/", "/lists/values/sheet/"] + [
    f"/calm/{exercise.name}/" for exercise in EXERCISES
]
WRITE = "/lists/values/change/"


def kept(home: SpaceKey) -> list[Values]:
    """Return what her space holds."""
    return Space.open(home).all(Values)


# -- steady yourself ----------------------------------------------------------------------------
@pytest.mark.parametrize("path", OPEN)
def test_everyone_reads_it_without_an_account_and_nothing_is_remembered(path: str) -> None:
    stranger = Client()

    html = page(stranger, path)

    assert breaches(html, path) == []
    assert "h" not in {cookie.key for cookie in stranger.cookies.values()}


@pytest.mark.parametrize("path", OPEN)
def test_every_text_can_be_translated(path: str) -> None:
    with pseudo_language():
        html = page(Client(), path)

    assert bare_texts(html) == []


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_each_way_says_its_time_before_anything_else(exercise: object) -> None:
    html = page(Client(), f"/calm/{exercise.name}/")  # type: ignore[attr-defined]  # of EXERCISES

    assert html.index(exercise.time) < html.index("<h1>")  # type: ignore[attr-defined]  # of EXERCISES


@pytest.mark.parametrize("name", ["slow", "four", "long"])
def test_whoever_gets_worse_from_breathing_is_told_what_to_do(name: str) -> None:
    html = page(Client(), f"/calm/{name}/")

    assert WHEN_WORSE in html
    assert 'href="/calm/five/"' in html


@pytest.mark.parametrize("name", ["slow", "four", "long"])
def test_the_circle_stands_still_until_it_is_asked_to_move(name: str) -> None:
    html = page(Client(), f"/calm/{name}/")

    assert 'type="checkbox"' in html
    assert "checked" not in html


# -- what matters -------------------------------------------------------------------------------
def test_before_anything_is_written_the_page_says_what_it_is_for(ana: Client) -> None:
    html = page(ana, "/lists/values/")

    assert "Nothing written yet" in html
    assert all(question.label in html for question in QUESTIONS)


def test_what_is_written_is_kept_and_shown(ana: Client, home: SpaceKey) -> None:
    answer = ana.post(WRITE, {"needs": "Quiet after nine", "hopes": "Laughing"})

    assert answer.headers["Location"] == "/lists/values/"
    assert [record.needs for record in kept(home)] == ["Quiet after nine"]
    html = page(ana, "/lists/values/")
    assert "Quiet after nine" in html
    assert "Laughing" in html


def test_a_change_keeps_one_record_with_its_next_revision(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "Quiet"})
    assert 'name="revision" value="1"' in page(ana, WRITE)

    ana.post(WRITE, {"needs": "Quiet", "limits": "My pay", "revision": "1"})

    assert [(record.limits, record.revision) for record in kept(home)] == [("My pay", 2)]


def test_the_same_words_sent_twice_are_kept_once(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "Quiet"})

    answer = ana.post(WRITE, {"needs": "Quiet"})

    assert answer.headers["Location"] == "/lists/values/"
    assert [record.revision for record in kept(home)] == [1]


def test_two_tabs_show_both_texts_and_sending_again_replaces(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "First"})
    ana.post(WRITE, {"needs": "From the other tab", "revision": "1"})

    html = ana.post(WRITE, {"needs": "From this tab", "revision": "1"}).content.decode()

    assert "From the other tab" in html
    assert "From this tab" in html
    assert breaches(html, WRITE) == []
    assert [record.needs for record in kept(home)] == ["From the other tab"]
    assert 'name="revision" value="2"' in html

    ana.post(WRITE, {"needs": "From this tab", "revision": "2"})
    assert [record.needs for record in kept(home)] == ["From this tab"]


def test_what_another_tab_removed_can_be_kept_anew(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "First"})
    ana.post("/lists/values/remove/", {"record": kept(home)[0].id})

    html = ana.post(WRITE, {"needs": "Still here", "revision": "1"}).content.decode()

    assert "Removed in another tab" in html
    assert "Still here" in html
    ana.post(WRITE, {"needs": "Still here", "revision": "0"})
    assert [record.needs for record in kept(home)] == ["Still here"]


def test_what_is_removed_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "Quiet"})
    record = kept(home)[0]

    ana.post("/lists/values/remove/", {"record": record.id})
    assert kept(home) == []
    assert f'action="/undo/{record.id}/"' in page(ana, "/lists/values/")
    ana.post(f"/undo/{record.id}/")

    assert kept(home) == [record]


def test_one_brought_back_beside_a_new_one_is_not_lost(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"needs": "The older one"})
    record = kept(home)[0]
    ana.post("/lists/values/remove/", {"record": record.id})
    ana.post(WRITE, {"needs": "The newer one"})

    ana.post(f"/undo/{record.id}/")

    html = page(ana, "/lists/values/")
    assert "The older one" in html
    assert "The newer one" in html
    assert breaches(html, "/lists/values/") == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"needs": " "}, "Write something under one of the three"),
        ({"needs": "x" * (MOST + 7)}, "too long by 7 characters"),
        ({"needs": "x" * 1_000_000}, "too long by"),
        ({"needs": "one\0two"}, "Not kept yet"),
        ({"needs": "words", "revision": "none"}, "Not kept yet"),
    ],
)
def test_what_cannot_be_kept_comes_back_with_words(
    ana: Client, home: SpaceKey, typed: dict[str, str], words: str
) -> None:
    html = ana.post(WRITE, typed).content.decode()

    assert words in html
    assert typed["needs"].strip() in html
    assert kept(home) == []


def test_nobody_else_sees_it(ana: Client) -> None:
    ana.post(WRITE, {"needs": "Only for Ana"})
    cleo = browser_in(moved_in("cleo"))

    assert "Only for Ana" not in page(cleo, "/lists/values/")
    assert Client().get("/lists/values/").headers["Location"] == "/in/"


@pytest.mark.parametrize("path", ["/lists/values/", WRITE])
def test_the_pages_keep_the_house_rules(ana: Client, path: str) -> None:
    ana.post(WRITE, {"needs": "Quiet"})

    assert breaches(page(ana, path), path) == []
    with pseudo_language():
        assert bare_texts(page(ana, path)) == []
