"""Practice in saying back: the coach reads it, and only what went well is noted."""

import pytest
from django.test import Client

from handrail.programme.talk.listening import BY_PIECE
from handrail.programme.talk.practice import Practised
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.looking import HIT, sees, takes

pytestmark = pytest.mark.django_db(transaction=True)
PIECE = "/lists/listen/home-1/"
ANSWERS_BACK = "But I was on the phone with your mother, what was I supposed to do"
BETTER = "You came all the way up by yourself, with me in the hall. You felt alone. Is that right?"
THEIRS = (
    "You carried four bags, three flights, you were on the phone and you saw me. Sad? Is it right?"
)


def tries(person: Client, words: str) -> str:
    """Say the piece back; return the page that answers."""
    answer = person.post(PIECE, {"words": words})
    assert answer.headers["Location"] == f"{PIECE}#reads"
    return person.get(PIECE).content.decode()


def test_an_answer_back_is_named_and_a_second_try_says_what_is_new() -> None:
    person = Client()

    first, second = tries(person, ANSWERS_BACK), tries(person, BETTER)

    assert "This answers back." in first
    assert "Nothing stood out to this page." in second
    assert "Their side only; yours has its own time" in second[second.index("New this time") :]


def test_a_worked_answer_is_only_shown_after_a_try() -> None:
    person, answer = Client(), BY_PIECE["home-1"].answer

    assert answer not in person.get(PIECE).content.decode()
    assert answer in tries(person, ANSWERS_BACK)


def test_words_that_are_theirs_are_noticed() -> None:
    person = Client()

    assert "in their words" in tries(person, THEIRS)
    assert "in their words" not in tries(person, BETTER)


def test_what_went_well_is_noted_apart_from_the_other_practice(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{PIECE}note/", {"words": BETTER})

    (note,) = Space.open(home).all(Practised)
    assert (note.scene, "bags" in repr(note)) == ("home-1", False)
    assert "What goes well now" in ana.get("/lists/listen/").content.decode()
    assert "What goes well now" not in ana.get("/practice/").content.decode()
    ana.post(f"{PIECE}remove/")
    assert Space.open(home).all(Practised) == []
    ana.post(f"/undo/{note.id}/")
    assert Space.open(home).all(Practised) == [note]


@pytest.mark.parametrize("path", ["/lists/listen/", "/practice/"])
def test_the_one_for_today_can_be_tried_right_there(path: str) -> None:
    page = Client().get(path).content.decode()
    main = page[page.index("<main") :]

    assert main.index("One for today") < main.index("<textarea") < main.index("See how it reads")


def test_scenes_and_pieces_are_found_at_their_own_address_only(ana: Client) -> None:
    assert ana.get("/lists/listen/money-1/").status_code == 404
    assert ana.get("/practice/home-1/").status_code == 404


def test_it_folds_away_after_an_unsafe_look(ana: Client) -> None:
    takes(ana, HIT)
    sees(ana)

    assert "folded away for now" in ana.get("/lists/listen/").content.decode()


def test_nothing_comes_back_with_words(ana: Client) -> None:
    html = ana.post(PIECE, {"words": ""}).content.decode()

    assert "Look at the lines marked below" in html
    assert "Nothing you typed is lost." not in html
    assert breaches(html, PIECE) == []


def test_the_pages_keep_the_house_rules(ana: Client) -> None:
    ana.post(f"{PIECE}note/", {"words": ANSWERS_BACK})
    for path in ("/lists/listen/", PIECE, "/lists/listen/two-6/", "/lists/listen/sheet/"):
        assert breaches(ana.get(path).content.decode(), path) == []
        with pseudo_language():
            assert bare_texts(ana.get(path).content.decode()) == [], path
