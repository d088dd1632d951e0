"""Cards as pictures and papers, and a thing of one’s own."""

import pytest
from django.test import Client

from handrail.printing.cards import NotPrinted
from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.vault.space import Space, SpaceKey
from handrail.web.onward import views_cards
from tests.house.rules import breaches
from tests.web.at_home import only, page

pytestmark = pytest.mark.django_db(transaction=True)
CARDS = "/lists/cards/"


def test_own_words_go_before_a_line_from_the_list(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{CARDS}new/", {"words": "Come back.", "line": "tea"})

    card = only(home, Card)
    assert (card.words, card.line) == ("Come back.", "")


def test_a_card_with_nothing_on_it_says_what_to_do(ana: Client, home: SpaceKey) -> None:
    html = ana.post(f"{CARDS}new/", {"words": " ", "line": ""}, follow=True).content.decode()

    assert "Write a line of your own, or choose one from the list." in html
    assert Space.open(home).all(Card) == []


@pytest.mark.parametrize(
    ("place", "name", "kind", "begins"),
    [
        ("picture", "card.png", "image/png", b"\x89PNG"),
        ("paper", "card.pdf", "application/pdf", b"%PDF"),
        ("squares", "squares.pdf", "application/pdf", b"%PDF"),
    ],
)
def test_a_card_is_saved_under_a_name_that_says_nothing(
    place: str, name: str, kind: str, begins: bytes, ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{CARDS}new/", {"line": "steady"})

    answer = ana.post(f"{CARDS}{only(home, Card).id}/{place}/")

    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.content.startswith(begins)


def test_all_cards_become_squares_and_no_cards_lead_back(ana: Client) -> None:
    assert ana.post(f"{CARDS}squares/").headers["Location"] == CARDS

    ana.post(f"{CARDS}new/", {"line": "steady"})
    answer = ana.post(f"{CARDS}squares/")

    assert answer.headers["Content-Disposition"] == 'attachment; filename="squares.pdf"'


def test_signs_without_a_face_are_named_and_the_card_is_kept(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{CARDS}new/", {"words": "Tea 🍵 first"})
    card = only(home, Card)

    html = ana.post(f"{CARDS}{card.id}/picture/", follow=True).content.decode()

    assert "This machine has no letters for some signs" in html
    assert breaches(html, CARDS) == []
    ana.post(f"{CARDS}squares/")
    assert "No letters are here for these signs: 🍵" in page(ana, CARDS)
    assert only(home, Card) == card


def test_a_picture_that_cannot_be_made_just_now_says_so(
    ana: Client, home: SpaceKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_order(*_: object) -> bytes:
        raise NotPrinted

    ana.post(f"{CARDS}new/", {"line": "steady"})
    monkeypatch.setattr(views_cards, "printed", out_of_order)

    html = ana.post(f"{CARDS}{only(home, Card).id}/paper/", follow=True).content.decode()

    assert "This could not be made just now." in html
    ana.post(f"{CARDS}squares/")
    assert "This could not be made just now." in page(ana, CARDS)


def test_a_saved_picture_is_said_to_copy_itself(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{CARDS}new/", {"line": "steady"})

    html = page(ana, f"{CARDS}{only(home, Card).id}/show/")

    assert "may copy itself to a shared album" in html


def test_a_thing_has_its_moment_and_its_question(ana: Client, home: SpaceKey) -> None:
    stone = {"thing": "Stone", "when": "the key turns", "asks": "Have you breathed out?"}

    ana.post(f"{CARDS}things/new/", stone)

    assert only(home, Keepsake).asks == stone["asks"]
    assert all(text in page(ana, f"{CARDS}things/") for text in stone.values())
