"""Rounds that come again, and one’s own part in them: as pages, in a browser without scripts."""

import re

import pytest
from django.test import Client

from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.my_part import MyPart
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.looking import HIT, sees, takes

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS, MINE = "/lists/round/", "/lists/mine/"
RENT = {
    "name": "Rent week",
    "trigger": "The letter lies on the table",
    "mine": "I ask three times",
    "theirs": "He goes out with the dog",
    "relief": "Nobody has to look at it",
    "cost": "Two nights",
}


def cycles(home: SpaceKey) -> list[Cycle]:
    """Return the rounds her space holds."""
    return Space.open(home).all(Cycle)


def html_of(person: Client, path: str) -> str:
    """Return a page as the browser gets it."""
    return person.get(path, follow=True).content.decode()


def test_a_round_is_kept_and_drawn_with_the_same_in_words(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{ROUNDS}new/", RENT)

    page = html_of(ana, ROUNDS)

    (kept,) = cycles(home)
    assert kept.name == "Rent week"
    picture, words = page.split("</svg></figure>")[0], page.split("The same in words")[1]
    for text in list(RENT.values())[1:]:
        assert text in " ".join(re.sub("<[^>]*>", " ", picture).split())
        assert text in words


def test_the_first_part_alone_is_enough_and_an_empty_one_is_not_drawn(ana: Client) -> None:
    ana.post(f"{ROUNDS}new/", {"name": "Sundays", "trigger": "The visit"})

    page = html_of(ana, ROUNDS)

    assert page.count("<rect") == 1
    assert "What it costs" not in page.split("</svg></figure>")[0]


def test_what_is_missing_comes_back_with_what_was_typed(ana: Client, home: SpaceKey) -> None:
    page = ana.post(f"{ROUNDS}new/", {**RENT, "name": "", "cost": "x" * 300}).content.decode()

    assert "Give it two or three words" in page
    assert "too long by 100 characters" in page
    assert "I ask three times" in page
    assert cycles(home) == []


def test_fear_is_said_to_be_no_shared_round_and_first_of_all_after_an_unsafe_look(
    ana: Client,
) -> None:
    before = html_of(ana, ROUNDS)
    takes(ana, HIT)
    sees(ana)

    after = html_of(ana, ROUNDS)

    assert "this is not a cycle the two of you share" in before
    assert "Read this first" not in before
    assert after.index("Read this first") < after.index("Draw one")
    assert 'href="/lists/mine/"' in before
    assert 'href="/lists/mine/"' not in after


def test_ones_own_part_belongs_to_a_round(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{ROUNDS}new/", RENT)
    (rent,) = cycles(home)

    ana.post(f"{MINE}new/", {"what": "I get louder", "instead": "Say it once", "cycle": rent.id})

    (part,) = Space.open(home).all(MyPart)
    assert part.cycle == rent.id
    page = html_of(ana, MINE)
    assert page.index("I get louder") < page.index("Say it once") < page.index("Rent week")


def test_without_a_round_none_is_asked_for(ana: Client, home: SpaceKey) -> None:
    assert "In which round" not in html_of(ana, f"{MINE}new/")

    ana.post(f"{MINE}new/", {"what": "I get louder"})

    assert [part.cycle for part in Space.open(home).all(MyPart)] == [""]


def test_a_removed_round_leaves_what_belonged_to_it(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{ROUNDS}new/", RENT)
    (rent,) = cycles(home)
    ana.post(f"{MINE}new/", {"what": "I get louder", "cycle": rent.id})

    ana.post(f"{ROUNDS}{rent.id}/remove/")

    assert "I get louder" in html_of(ana, MINE)
    assert "Rent week" not in html_of(ana, MINE)


def test_ones_own_part_folds_away_after_an_unsafe_look(ana: Client) -> None:
    ana.post(f"{MINE}new/", {"what": "I get louder"})
    takes(ana, HIT)
    sees(ana)

    for path in (MINE, f"{MINE}new/"):
        page = html_of(ana, path)
        assert "folded away for now" in page
        assert "I get louder" not in page


def test_the_pages_keep_the_house_rules(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{ROUNDS}new/", RENT)
    ana.post(f"{MINE}new/", {"what": "I get louder", "cycle": cycles(home)[0].id})
    paths = (ROUNDS, f"{ROUNDS}new/", f"{ROUNDS}sheet/", MINE, f"{MINE}new/", f"{MINE}sheet/")
    for path in paths:
        assert breaches(html_of(ana, path), path) == []
        with pseudo_language():
            assert bare_texts(html_of(ana, path)) == [], path
