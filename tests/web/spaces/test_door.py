"""At the door and in a space: opened, closed, changed, deleted, brought back."""

import re
from datetime import date

import pytest
from django.conf import settings
from django.test import Client

from handrail.accounts import removed
from handrail.programme.preferences import Preferences
from handrail.programme.understand.patterns import PatternMarks
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey
from tests.cast import EVERYDAY, browser_in, visit_of
from tests.web.spaces.steps import INNER, INSIDE, NAME, OWN, opens, text_of

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_unknown_name_and_a_wrong_passphrase_are_one_answer(home: SpaceKey) -> None:
    wrong = Client().post("/in/", {"name": "ana", "passphrase": OWN})
    unknown = Client().post("/in/", {"name": "eva", "passphrase": OWN})

    assert text_of(wrong).replace("ana", "eva") == text_of(unknown)
    assert len(wrong.content) == len(unknown.content)
    assert wrong.status_code == unknown.status_code
    assert OWN not in text_of(wrong)
    assert [*wrong.cookies] == [*unknown.cookies]


def test_opening_draws_a_new_secret_and_a_new_form_token(home: SpaceKey) -> None:
    browser = Client()
    browser.get("/mine/")
    earlier = browser.cookies[settings.HANDRAIL_COOKIE].value
    token = browser.cookies.get(settings.CSRF_COOKIE_NAME)

    answer = browser.post("/in/", {"name": "ANA", "passphrase": EVERYDAY.capitalize()})

    assert answer.headers["Location"] == "/mine/"
    cookie = answer.cookies[settings.HANDRAIL_COOKIE]
    assert cookie.value != earlier
    assert answer.cookies[settings.CSRF_COOKIE_NAME].value != (token.value if token else "")
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert cookie["secure"] and cookie["httponly"] and cookie["samesite"] == "Strict"


@pytest.mark.parametrize("cookie", ["", "x", "é", "A" * 43, "A" * 42, "//////" * 9, "a b;c"])
def test_a_forged_or_cut_cookie_opens_nothing(ana: Client, cookie: str) -> None:
    ana.cookies[settings.HANDRAIL_COOKIE] = cookie

    assert ana.get("/mine/").headers["Location"] == "/in/"
    assert ana.get("/in/").status_code == 200


def test_without_a_cookie_the_page_says_so_and_names_the_setting(home: SpaceKey) -> None:
    browser = Client(enforce_csrf_checks=True)

    answer = browser.post("/in/", {"name": "ana", "passphrase": OWN})

    assert answer.status_code == 403
    assert "HANDRAIL_LOOPBACK_COOKIE=plain" in answer.content.decode()
    assert OWN not in answer.content.decode()


def test_closing_closes_and_a_second_press_does_no_harm(ana: Client) -> None:
    assert ana.post("/out/").headers["Location"] == "/in/"
    assert "The space is closed." in ana.get("/in/").content.decode()

    assert ana.post("/out/").headers["Location"] == "/in/"
    assert ana.get("/mine/").headers["Location"] == "/in/"
    assert ana.get("/out/").status_code == 405


def test_a_changed_passphrase_opens_and_the_old_one_and_other_browsers_do_not(
    home: SpaceKey, ana: Client
) -> None:
    elsewhere = browser_in(home, "ana")
    asked = {"passphrase": EVERYDAY, "passphrase_new": OWN}

    answer = ana.post("/mine/change/", {**asked, "passphrase_new_again": OWN})

    assert answer.headers["Location"] == "/mine/words/"
    assert ana.get("/mine/").status_code == 200
    assert opens("ana", OWN)
    assert not opens("ana", EVERYDAY)
    assert elsewhere.get("/mine/").headers["Location"] == "/in/"


def test_a_change_with_a_wrong_passphrase_changes_nothing(ana: Client) -> None:
    asked = {"passphrase": "not this one", "passphrase_new": OWN, "passphrase_new_again": OWN}

    page = ana.post("/mine/change/", asked).content.decode()

    assert "That was not it" in page
    assert opens("ana", EVERYDAY)


def test_typed_once_more_it_is_not_asked_again(home: SpaceKey, ana: Client) -> None:
    ana.post("/in/", {"name": "ana", "passphrase": EVERYDAY})  # gives it settings
    assert "That was not it" in ana.post("/mine/again/", {"passphrase": OWN}).content.decode()

    right = ana.post("/mine/again/", {"passphrase": EVERYDAY})

    assert right.headers["Location"] == "/today/"
    assert Space.open(home).all(Preferences)[0].passphrase_repeated


def test_new_words_for_paper_need_the_passphrase(ana: Client) -> None:
    assert ana.post("/mine/words/", {"passphrase": OWN}).status_code == 200

    answer = ana.post("/mine/words/", {"passphrase": EVERYDAY})

    assert answer.headers["Location"] == "/mine/words/shown/"
    words = re.findall(r"<li>([a-z-]+)</li>", ana.get("/mine/words/shown/").content.decode())
    assert opens("ana", " ".join(words))


def test_the_time_is_kept_in_the_space(home: SpaceKey, ana: Client) -> None:
    ana.post("/in/", {"name": "ana", "passphrase": EVERYDAY})

    assert ana.post("/mine/", {"time_zone": "Pacific/Auckland"}).status_code == 302

    assert Space.open(home).all(Preferences)[0].time_zone == "Pacific/Auckland"
    assert ana.post("/mine/", {"time_zone": "Nowhere/Town"}).status_code == 200


def test_mine_alone_needs_the_passphrase_and_is_taken_back_in_one_touch(ana: Client) -> None:
    for given in ({}, {"passphrase": ""}, {"passphrase": OWN}):
        refused = ana.post("/mine/device/", {"alone": "yes", **given})
        assert "Nothing was changed" in refused.content.decode()
        assert not visit_of(ana).alone, "somebody with the phone in hand could say it"

    ana.post("/mine/device/", {"alone": "yes", "passphrase": EVERYDAY})
    assert visit_of(ana).alone
    assert "Take that back" in ana.get("/mine/").content.decode()

    ana.post("/mine/device/", {"alone": "no"})

    assert not visit_of(ana).alone


@pytest.mark.parametrize("what", ["space", "account"])
@pytest.mark.parametrize("from_inner", [False, True])
def test_deleting_works_alike_from_either_space(what: str, from_inner: bool) -> None:
    doors.create(NAME, Passphrase(OWN), Passphrase(INNER))
    here, other = (INNER, OWN) if from_inner else (OWN, INNER)
    browser = browser_in(doors.unlock(NAME, Passphrase(here)), NAME)
    assert browser.post("/mine/end/", {"what": what, "passphrase": other}).status_code == 200

    answer = browser.post("/mine/end/", {"what": what, "passphrase": here})

    assert answer.headers["Location"] == "/"
    assert not opens(NAME, here)
    assert opens(NAME, other) == (what == "space")
    assert browser.get("/mine/").headers["Location"] == "/in/"


def test_every_page_is_the_same_in_both_spaces() -> None:
    doors.create(NAME, Passphrase(OWN), Passphrase(INNER))
    for page in INSIDE:
        shown = [
            text_of(browser_in(doors.unlock(NAME, Passphrase(which)), NAME).get(page))
            for which in (OWN, INNER)
        ]
        if page != "/mine/change/":  # offers five words by chance
            assert shown[0] == shown[1], page


def test_what_was_removed_comes_back_once_and_to_the_page_it_was_removed_on(
    home: SpaceKey, ana: Client
) -> None:
    space, visit = Space.open(home), visit_of(ana)
    with space.change() as records:
        records.add(
            PatternMarks(id="f" * 32, marked_on=date(2026, 11, 1), marks={"criticism": "once"})
        )
    with space.change() as records:
        removed.remember(visit, records.remove(PatternMarks, "f" * 32))

    answers = [
        ana.post(f"/undo/{'f' * 32}/", headers={"Referer": "http://testserver/marks/kept/"})
        for _ in range(2)
    ]

    assert [answer.headers["Location"] for answer in answers] == ["/marks/kept/"] * 2
    assert [marks.id for marks in Space.open(home).all(PatternMarks)] == ["f" * 32]
    elsewhere = ana.post("/undo/none/", headers={"Referer": "https://elsewhere.org/x"})
    assert elsewhere.headers["Location"] == "/today/"
