"""The gentle notes as pages: one on Today, all on their own page, closed and brought back."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from handrail.accounts import clock
from handrail.programme.look.answers import Answer
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.noticing.notes import HELP_FIRST, NOTES
from handrail.programme.reading.kept_reading import kept
from handrail.programme.record import Record
from handrail.programme.repair.hope import Hope
from handrail.programme.weigh.weighing import Weighing
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
NOTES_PAGE, TODAY = "/path/noticed/", "/today/"
ONE_THING, ENDURING = "One thing at a time", "Love that wears you away cannot last"


@pytest.fixture
def home() -> SpaceKey:
    """The space of Ana, in which two notes have a reason."""
    key = moved_in("ana")
    hopes = [Hope(id=name, what="calm", how="so", agreed_on=ago(3), by=ago(-60)) for name in "abcd"]
    keep(key, *hopes, Weighing(id="w", day=ago(2), endures=True))
    return key


def keep(home: SpaceKey, *records: Record) -> None:
    """Let the space hold some records."""
    with Space.open(home).change() as space:
        for record in records:
            space.add(record)


def ago(days: int) -> date:
    """Return the day some days before today; with fewer than none, a day ahead."""
    return clock.today() - timedelta(days=days)


def says(ana: Client, what: str, note: str, page: str = "today") -> str:
    """Close a note or bring it back; return where it leads."""
    answer = ana.post(f"{NOTES_PAGE}{what}/", {"note": note, "page": page})
    assert answer.status_code == 302
    return str(answer["Location"])


def test_today_shows_one_and_leads_to_the_others(ana: Client) -> None:
    html = page(ana, TODAY)

    assert ONE_THING in html
    assert ENDURING not in html
    assert "More was noticed" in html
    assert breaches(html, TODAY) == []
    both = page(ana, NOTES_PAGE)
    assert ONE_THING in both
    assert ENDURING in both
    assert breaches(both, NOTES_PAGE) == []


def test_every_text_can_be_translated(ana: Client) -> None:
    says(ana, "close", "M1")
    page(ana, TODAY)  # what was said once is said
    with pseudo_language():
        assert bare_texts(page(ana, TODAY)) == []
        assert bare_texts(page(ana, NOTES_PAGE)) == []


def test_a_note_closed_on_today_gives_way_to_the_next_and_can_come_back(
    ana: Client, home: SpaceKey
) -> None:
    assert says(ana, "close", "M1") == TODAY
    html = page(ana, TODAY)
    assert ONE_THING not in html
    assert ENDURING in html
    assert "Bring the note back" in html

    says(ana, "back", "M1")
    assert ONE_THING in page(ana, TODAY)
    assert Space.open(home).all(ClosedNote) == []


def test_closed_twice_it_is_one_record_and_a_later_day_takes_its_place(
    ana: Client, home: SpaceKey
) -> None:
    keep(home, ClosedNote(id="old", note="M1", day=ago(30)))
    says(ana, "close", "M1")
    says(ana, "close", "M1")

    assert [one.day for one in Space.open(home).all(ClosedNote)] == [ago(0)]


def test_what_was_brought_back_can_be_closed_again_with_undo(ana: Client, home: SpaceKey) -> None:
    says(ana, "close", "M5", "noticing")
    closed = Space.open(home).all(ClosedNote)
    says(ana, "back", "M5", "noticing")
    assert ENDURING in page(ana, NOTES_PAGE)

    ana.post(f"/undo/{closed[0].id}/")
    assert Space.open(home).all(ClosedNote) == closed


@pytest.mark.parametrize("sent", [{}, {"note": "M9", "page": "today"}, {"note": "M1", "page": "x"}])
def test_a_note_that_is_not_there_is_not_kept(
    ana: Client, home: SpaceKey, sent: dict[str, str]
) -> None:
    for what in ("close", "back"):
        assert ana.post(f"{NOTES_PAGE}{what}/", sent).status_code == 302
        assert "This note is not here any more." in page(ana, NOTES_PAGE)
    assert Space.open(home).all(ClosedNote) == []


def test_where_there_is_harm_help_stands_first_in_the_one_that_speaks(
    ana: Client, home: SpaceKey
) -> None:
    keep(home, kept({"hurt.hit": Answer.NOW}, ago(1)))

    html = page(ana, NOTES_PAGE)
    assert ONE_THING not in html
    card = html[html.index(ENDURING) :]
    assert card.index(HELP_FIRST.words) < card.index("What matters to you")
    assert ">What I will do<" not in card


def test_every_page_a_note_offers_is_there() -> None:
    for offer in (HELP_FIRST, *(offer for note in NOTES for offer in note.offers)):
        assert reverse(offer.url)


def test_an_empty_page_says_what_it_is_for() -> None:
    empty = page(browser_in(moved_in("cleo")), NOTES_PAGE)

    assert "Nothing to note now" in empty
    assert breaches(empty, NOTES_PAGE) == []


def test_a_closed_note_stands_on_paper_by_its_words(ana: Client, home: SpaceKey) -> None:
    says(ana, "close", "M1")

    html = page(ana, "/lists/everything/")

    assert ONE_THING in html
    assert ">M1<" not in html
