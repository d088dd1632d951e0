"""A bad day: asked first whether they were hurt, then three questions; the answer is kept nowhere."""

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.rhythm.setback import Setback
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
ALL, FIRST, NEW = "/path/rough/", "/path/rough/first/", "/path/rough/new/"


def kept(home: SpaceKey) -> list[Setback]:
    """Return what she noted."""
    return Space.open(home).all(Setback)


def test_nothing_can_be_written_before_the_question_was_met(ana: Client) -> None:
    assert ana.get(NEW).headers["Location"] == FIRST


@pytest.mark.parametrize("answer", ["no", "unsaid"])
def test_no_and_rather_not_say_go_on_with_help_beside(ana: Client, answer: str) -> None:
    assert ana.post(FIRST, {"hurt": answer}).headers["Location"] == NEW
    assert "Numbers to call, at any hour." in page(ana, NEW)


def test_yes_leads_to_help_first_and_keeps_nothing(ana: Client, home: SpaceKey) -> None:
    before = len(Space.open(home).all(Setback))

    html = ana.post(FIRST, {"hurt": "yes"}).content.decode()

    assert html.index("Show me help now") < html.index("Write it down all the same")
    assert breaches(html, FIRST) == []
    assert len(kept(home)) == before
    assert "What set it off?" in page(ana, NEW), "they may write all the same"


def test_no_answer_at_all_comes_back_with_words(ana: Client) -> None:
    html = ana.post(FIRST, {}).content.decode()

    assert "“Rather not say” is an answer too." in html


def test_a_bad_day_is_kept_and_the_question_is_asked_anew_the_next_time(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(FIRST, {"hurt": "no"})
    ana.post(NEW, {"set_off": "🌩 Bills at ten", "day": clock.today().isoformat()})

    (one,) = kept(home)
    assert (one.set_off, one.gave_way) == ("🌩 Bills at ten", "")
    assert ana.get(NEW).headers["Location"] == FIRST
    assert "A fresh look, one minute" in page(ana, ALL)


def test_words_sent_without_the_question_are_not_lost(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"will_try": "Leave the room", "day": clock.today().isoformat()})

    assert [one.will_try for one in kept(home)] == ["Leave the room"]


def test_every_page_keeps_the_house_rules_in_every_language(ana: Client, home: SpaceKey) -> None:
    ana.post(FIRST, {"hurt": "no"})
    ana.post(NEW, {"set_off": "bills", "day": clock.today().isoformat()})
    addresses = (ALL, FIRST, f"{ALL}sheet/", f"{ALL}{kept(home)[0].id}/")

    for path in addresses:
        assert breaches(page(ana, path), path) == []
    with pseudo_language():
        for path in addresses:
            assert bare_texts(page(ana, path)) == []
        assert bare_texts(ana.post(FIRST, {"hurt": "yes"}).content.decode()) == []
