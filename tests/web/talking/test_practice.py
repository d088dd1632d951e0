"""Practice: a scene is tried again and again; only what went well is noted, and only when asked."""

import pytest
from django.test import Client

from handrail.programme.talk.practice import Practised
from handrail.programme.talk.scenes import BY_SCENE
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches

pytestmark = pytest.mark.django_db(transaction=True)
SCENE = "/practice/chores-1/"
HARSH = "You never wash up, you lazy pig"
BETTER = "When the pans stood in the sink on Monday I felt tired. Would you wash up?"
ANSWER = BY_SCENE["chores-1"].answer


def kept(home: SpaceKey) -> list[Practised]:
    """Return what her space holds."""
    return Space.open(home).all(Practised)


def tries(person: Client, words: str) -> str:
    """Try words in the scene; return the page that answers."""
    answer = person.post(SCENE, {"words": words})
    assert answer.headers["Location"] == f"{SCENE}#reads"
    return person.get(SCENE).content.decode()


def test_a_worked_answer_is_only_shown_after_a_try() -> None:
    person = Client()
    before = person.get(SCENE).content.decode()

    after = tries(person, HARSH)

    assert ANSWER not in before
    assert ANSWER in after


def test_the_coach_answers_and_a_second_try_says_what_is_new() -> None:
    person = Client()

    first, second = tries(person, HARSH), tries(person, BETTER)

    assert "Three places to look again" in first
    assert "New this time" not in first
    assert "Nothing stood out to this page." in second
    new = second[second.index("New this time") : second.index("There last time and now")]
    assert "A feeling of your own" in new
    assert "One thing at a time" in second[second.index("There last time and now") :]


def test_the_same_words_sent_twice_are_one_try() -> None:
    person = Client()
    tries(person, HARSH)

    assert tries(person, BETTER).split("<main")[1].count("New this time") == 1
    assert "New this time" in tries(person, BETTER)


def test_what_got_lost_is_said_kindly() -> None:
    person = Client()
    tries(person, BETTER)

    assert "There last time, to look at again:" in tries(person, HARSH)


def test_nothing_is_kept_unless_it_is_asked_for_and_never_the_words(
    ana: Client, home: SpaceKey
) -> None:
    tries(ana, BETTER)
    assert kept(home) == []

    ana.post(f"{SCENE}note/", {"words": BETTER})

    (note,) = kept(home)
    assert note.scene == "chores-1"
    assert "feeling" in note.now
    assert "pans" not in repr(note)


def test_a_second_note_stands_beside_what_was_there_before(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{SCENE}note/", {"words": HARSH})
    ana.post(f"{SCENE}note/", {"words": BETTER})
    ana.post(f"{SCENE}note/", {"words": BETTER})

    (note,) = kept(home)
    assert note.revision == 2
    assert "feeling" not in note.before
    assert "feeling" in note.now


def test_what_goes_well_is_found_again_in_words(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{SCENE}note/", {"words": BETTER})

    html = browser_in(home).get("/practice/").content.decode()
    scene = browser_in(home).get(SCENE).content.decode()

    assert "What goes well now" in html
    assert "A feeling of your own" in html
    assert "You noted something here." in html
    assert "There last time" in scene


def test_a_removed_note_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{SCENE}note/", {"words": BETTER})
    (note,) = kept(home)

    ana.post(f"{SCENE}remove/")
    assert kept(home) == []
    ana.post(f"/undo/{note.id}/")

    assert kept(home) == [note]
    assert ana.post("/practice/time-1/remove/").status_code == 404


def test_a_note_that_came_too_late_leads_to_the_door() -> None:
    assert Client().post(f"{SCENE}note/", {"words": BETTER}).headers["Location"] == "/in/"


@pytest.mark.parametrize("words", ["", "x" * 5_000])
def test_nothing_and_too_much_come_back_with_words(ana: Client, words: str) -> None:
    for path in (SCENE, f"{SCENE}note/"):
        html = ana.post(path, {"words": words}).content.decode()
        assert "ook at the lines marked below" in html
        assert ("Nothing you typed is lost." in html) == bool(words)
        assert words in html
        assert breaches(html, path) == []


def test_a_scene_that_is_none_is_not_found(ana: Client) -> None:
    assert ana.get("/practice/money-99/").status_code == 404


def test_the_pages_keep_the_house_rules(ana: Client) -> None:
    ana.post(f"{SCENE}note/", {"words": HARSH})
    for path in ("/practice/", SCENE, "/practice/time-2/", "/practice/sheet/"):
        assert breaches(ana.get(path).content.decode(), path) == []
        with pseudo_language():
            assert bare_texts(ana.get(path).content.decode()) == [], path
