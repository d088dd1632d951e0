"""Goals with their days, cards as files, things to touch, letters by the week."""

from datetime import timedelta

import msgspec
import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.printing.cards import NotPrinted
from handrail.programme.answers import Answer
from handrail.programme.kept_reading import kept as kept_reading
from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.programme.onward.letter import AFRAID
from handrail.programme.onward.letters import LETTERS, WEEKLY, about
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record
from handrail.vault.space import Space, SpaceKey
from handrail.web.onward import views_cards
from tests.house.rules import breaches
from tests.web.at_home import browser_of, moved_in
from tests.web.looking import HIT

pytestmark = pytest.mark.django_db(transaction=True)
GOALS, CARDS, LETTERS_PAGE = "/lists/own/", "/lists/cards/", "/lists/letters/"
SWIM = {"what": "Swim on Thursdays", "next_step": "Look for the key", "rhythm": "week"}

UNSAFE = {name: Answer(said) for name, said in HIT.items()}


@pytest.fixture
def home() -> SpaceKey:
    """The space of Ana, who has just moved in."""
    return moved_in("ana")


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open."""
    return browser_of(home)


def page(browser: Client, path: str) -> str:
    """Return a page as the browser gets it; it keeps the rules of the house."""
    answer = browser.get(path)
    assert answer.status_code == 200
    html = answer.content.decode()
    assert breaches(html, path) == []
    return html


def only[R: Record](home: SpaceKey, kind: type[R]) -> R:
    """Return the one record of a kind."""
    (one,) = Space.open(home).all(kind)
    return one


def opened_since(home: SpaceKey, days: int) -> None:
    """Let the space be some days old."""
    day = clock.today() - timedelta(days=days)
    with Space.open(home).change() as records:
        kept = next(iter(records.all(Preferences)), None)
        if kept is None:
            records.add(Preferences(id="p", opened_on=day))
        else:
            records.replace(msgspec.structs.replace(kept, opened_on=day), revision=kept.revision)


# -- goals ------------------------------------------------------------------------------------
def test_a_goal_is_written_down_with_the_day_and_has_a_rhythm(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)

    goal = only(home, OwnGoal)
    assert (goal.what, goal.rhythm, goal.since) == (SWIM["what"], "week", clock.today())
    assert "About once a week" in page(ana, GOALS)


def test_without_a_rhythm_it_is_whenever_one_likes(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", {"what": "Read"})

    assert only(home, OwnGoal).rhythm == "free"


def test_a_day_is_written_down_once_though_sent_twice_and_may_have_no_words(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    goal = only(home, OwnGoal)
    yesterday = clock.today() - timedelta(days=1)

    for _ in range(2):
        ana.post(f"{GOALS}{goal.id}/day/", {"what": "", "day": yesterday.isoformat()})

    note = only(home, GoalNote)
    assert (note.goal, note.day) == (goal.id, yesterday)
    html = page(ana, GOALS)
    assert f"/lists/own/days/{note.id}/" in html
    assert "Swim on Thursdays" in page(ana, "/lists/own/days/")


def test_a_day_ahead_comes_back_with_its_words(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    where = f"{GOALS}{only(home, OwnGoal).id}/day/"

    html = ana.post(where, {"what": "forty lengths", "day": "2999-01-01"}, follow=True)

    assert "This day has not come yet." in html.content.decode()
    assert "forty lengths" in html.content.decode()
    assert Space.open(home).all(GoalNote) == []


def test_a_goal_rests_and_is_taken_up_again(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    where = f"{GOALS}{only(home, OwnGoal).id}/rest/"

    ana.post(where)
    assert only(home, OwnGoal).resting
    assert "It rests for now." in page(ana, GOALS)

    ana.post(where)
    assert not only(home, OwnGoal).resting


def test_days_of_a_goal_that_was_removed_stay_where_they_can_be_seen_and_removed(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    goal = only(home, OwnGoal)
    ana.post(f"{GOALS}{goal.id}/day/", {"what": "in the rain", "day": clock.today().isoformat()})

    ana.post(f"{GOALS}{goal.id}/remove/")

    assert "in the rain" in page(ana, "/lists/own/days/")
    assert "Swim on Thursdays" not in page(ana, "/lists/own/days/")


# -- cards ------------------------------------------------------------------------------------
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


# -- letters ----------------------------------------------------------------------------------
def number(letter: object) -> int:
    """Return the number a letter has in addresses."""
    return LETTERS.index(letter) + 1


def test_a_new_space_has_the_first_letter_and_no_later_one(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 0)

    html = page(ana, LETTERS_PAGE)

    assert WEEKLY[0].title in html
    assert WEEKLY[1].title not in html
    assert ana.get(f"{LETTERS_PAGE}2/").status_code == 404
    assert ana.get(f"{LETTERS_PAGE}{len(LETTERS) + 1}/").status_code == 404


def test_after_a_week_there_is_another_and_the_first_can_be_read_again(
    ana: Client, home: SpaceKey
) -> None:
    opened_since(home, 7)

    assert f"{LETTERS_PAGE}2/" in page(ana, LETTERS_PAGE)
    assert WEEKLY[0].text.split("\n")[0] in page(ana, f"{LETTERS_PAGE}1/")


def test_a_letter_is_put_away_and_brought_back(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 0)

    ana.post(f"{LETTERS_PAGE}1/away/")
    assert "Nothing new this week" in page(ana, LETTERS_PAGE)

    ana.post(f"{LETTERS_PAGE}1/back/")
    assert "Nothing new this week" not in page(ana, LETTERS_PAGE)


def test_after_an_unsafe_look_the_first_letter_is_for_the_afraid(
    ana: Client, home: SpaceKey
) -> None:
    opened_since(home, 0)
    with Space.open(home).change() as records:
        records.add(kept_reading(UNSAFE, clock.today()))

    html = page(ana, LETTERS_PAGE)

    assert about(AFRAID)[0].title in html
    assert "When you are afraid, or have been hurt" in html
    assert WEEKLY[0].title in html


def test_whoever_looks_for_them_finds_the_letters_for_other_times(ana: Client) -> None:
    html = page(ana, f"{LETTERS_PAGE}other/")

    for letter in LETTERS:
        assert (letter.title in html) is letter.inside_only
    assert page(ana, f"{LETTERS_PAGE}{number(about(AFRAID)[1])}/")


def test_no_address_bears_the_name_of_a_letter(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 400)

    html = page(ana, LETTERS_PAGE) + page(ana, f"{LETTERS_PAGE}other/")

    assert not any(f"/{letter.name}/" in html for letter in LETTERS)


def test_a_space_whose_clock_went_back_still_has_a_letter(ana: Client, home: SpaceKey) -> None:
    opened_since(home, -30)

    assert WEEKLY[0].title in page(ana, LETTERS_PAGE)
