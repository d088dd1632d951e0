"""Two open pages: questions people ask, and one evening. Nothing of them is kept."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.programme.close.invitation import APART, LOW
from handrail.programme.understand.questions import QUESTIONS, Question
from handrail.programme.understand.tonight import THINGS, two_for
from handrail.web.understanding.views_open import PLACES
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches

pytestmark = pytest.mark.django_db(transaction=True)
PAGES = ("/questions/", "/tonight/", "/tonight/sheet/")
DAY = date(2026, 11, 24)


def html_of(path: str) -> str:
    """Return a page as somebody without a space gets it."""
    answer = Client().get(path)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_each_answer_has_four_sentences_and_places_to_go(question: Question) -> None:
    page = html_of("/questions/")
    section = page.split(f'id="{question.name}"')[1].split("</section>")[0]

    assert len(question.answer) == 4
    assert all(sentence.endswith(".") for sentence in question.answer)
    assert not any(re.search(r"[.?] [A-Z]", sentence) for sentence in question.answer)
    places = re.findall(r'<a href="([^"#]+)"', section)
    assert len(places) == len(PLACES[question.name]) >= 3


def test_the_first_page_leads_to_both() -> None:
    links = Page(html_of("/")).links()

    assert {"/questions/", "/tonight/"} <= {*links}


@pytest.mark.parametrize("path", PAGES[1:])
def test_with_fear_or_harm_help_and_the_look_come_before_anything(path: str) -> None:
    page = html_of(path)
    main = page[page.index("<main") :]

    assert main.index('href="/now/"') < main.index("Walk for ten minutes")
    assert main.index('href="/look/"') < main.index("Walk for ten minutes")


def test_all_five_stand_on_the_page_and_on_one_sheet() -> None:
    for path in PAGES[1:]:
        page = html_of(path)
        for thing in THINGS:
            assert thing.title in page
        assert "I can see that you might …" in page


def test_the_two_cards_are_short_light_and_of_the_day() -> None:
    days = [two_for(DAY + timedelta(days=day)) for day in range(60)]

    for near, far in days:
        assert near.place != APART
        assert far.place == APART
        assert {near.energy, far.energy} == {LOW}
        assert max(near.minutes, far.minutes) <= 10
        assert near.children
        assert far.children
    assert days[0] != days[1]
    assert len({card.name for cards in days for card in cards}) > 10


@pytest.mark.parametrize("path", PAGES)
def test_the_pages_keep_the_house_rules(path: str) -> None:
    assert breaches(html_of(path), path) == []
    with pseudo_language():
        assert bare_texts(html_of(path)) == [], path
