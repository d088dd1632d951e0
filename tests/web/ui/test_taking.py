"""Take this to someone: whatever a person keeps can be ticked, and the look of this visit unkept."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from handrail.programme.ground.taking import OF_NOW
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.record import Record
from handrail.programme.repair import limit
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.setback import Setback
from handrail.programme.weigh.weighing import Weighing
from handrail.vault.space import SpaceKey
from tests.cast import browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import kept, page, puts
from tests.web.keeping.steps import TODAY
from tests.web.looking import CALM, HEADINGS, HIT, takes

pytestmark = pytest.mark.django_db(transaction=True)
TAKE, SHEET = "/lists/words/", "/lists/words/sheet/"
EMPTY = "Nothing to tick so far"
LATER = TODAY + timedelta(days=30)
# Whatever somebody keeps, with words of theirs that stand on the sheet once it is ticked.
KEPT = (
    ("limits", limit.Limit(id="l" * 32, when="you shout", will="go out", since=TODAY), "go out"),
    (
        "tested",
        limit.Tested(id="t" * 32, limit="l" * 32, day=TODAY, held="held", note="I went"),
        "I went",
    ),
    (
        "hopes",
        Hope(id="h" * 32, what="calmer Sundays", how="x", agreed_on=TODAY, by=LATER),
        "Sundays",
    ),
    ("promises", Promise(id="p" * 32, what="ring the school", made_on=TODAY, by=LATER), "ring the"),
    ("setbacks", Setback(id="s" * 32, day=TODAY, set_off="the bill"), "the bill"),
    ("weighings", Weighing(id="w" * 32, day=TODAY, stay_for="the garden"), "the garden"),
)


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open and nothing in it."""
    return browser_in(home)


@pytest.mark.parametrize(("name", "record", "words"), KEPT, ids=[name for name, *_ in KEPT])
def test_whatever_is_kept_can_be_ticked_and_stands_on_the_sheet(
    ana: Client, home: SpaceKey, name: str, record: Record, words: str
) -> None:
    puts(home, *(one for _, one, _ in KEPT))
    assert f'name="{name}" value="{record.id}"' in page(ana, TAKE)

    ana.post(TAKE, {name: [record.id]})

    sheet = page(ana, SHEET)
    assert words in sheet
    assert not any(other in sheet for _, _, other in KEPT if other != words)


@pytest.mark.parametrize(("answers", "reading"), [(HIT, "abuse"), (CALM, "strain")])
def test_the_look_of_this_visit_goes_on_the_sheet_and_is_kept_nowhere(
    ana: Client, home: SpaceKey, answers: dict[str, str], reading: str
) -> None:
    takes(ana, answers)
    form = page(ana, TAKE)
    assert f'name="readings" value="{OF_NOW}"' in form
    assert "(from just now, not kept)" in form

    ana.post(TAKE, {"readings": [OF_NOW]})

    sheet = page(ana, SHEET)
    assert HEADINGS[reading] in sheet
    assert "It proves nothing about anyone" in sheet
    assert kept(home, KeptReading) == []


def test_a_look_that_was_let_go_is_no_longer_offered_and_leaves_the_sheet(ana: Client) -> None:
    takes(ana, HIT)
    ana.post(TAKE, {"first": "Hear me", "readings": [OF_NOW]})

    ana.post("/look/let-go/")

    assert OF_NOW not in page(ana, TAKE)
    assert HEADINGS["abuse"] not in page(ana, SHEET)


def test_where_nothing_is_kept_it_says_what_will_stand_there(ana: Client) -> None:
    html = page(ana, TAKE)

    assert EMPTY in html
    assert breaches(html, TAKE) == []
    with pseudo_language():
        assert bare_texts(page(ana, TAKE)) == []

    ana.post("/lists/values/change/", {"needs": "Quiet after nine"})
    assert EMPTY not in page(ana, TAKE)
    assert re.search(r'name="values" value="\w+"', page(ana, TAKE))
