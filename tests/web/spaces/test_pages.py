"""Every page at the door and about the space keeps the house rules."""

import pytest
from django.test import Client

from tests.cast import visit_of
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.spaces.steps import INSIDE, walks_to_the_last_screen

pytestmark = pytest.mark.django_db(transaction=True)


OUTSIDE = ["/in/", "/in/late/", "/in/new/", "/in/two/"]


def check(page: str, path: str) -> None:
    """Look at a page as the house does."""
    assert breaches(page.translate({ord("⟦"): None, ord("⟧"): None}), path) == []


@pytest.mark.parametrize("path", OUTSIDE)
def test_outside_every_page_keeps_the_house_rules(path: str) -> None:
    with pseudo_language():
        page = Client().get(path).content.decode()

    check(page, path)
    assert bare_texts(page) == []


def test_the_screens_of_a_new_space_keep_the_house_rules() -> None:
    browser = Client()
    for who in ("sometimes", "them", "unknown"):
        walks_to_the_last_screen(browser, who)
        for path in ("/in/new/2/", "/in/new/2/more/", "/in/new/3/"):
            with pseudo_language():
                page = browser.get(path).content.decode()
            check(page, path)
            assert bare_texts(page) == []


def test_pages_shown_once_keep_the_house_rules(ana: Client) -> None:
    visit_of(ana).put("words_for_paper", ["owl", "tin"])
    ana.post("/draft/", {"path": "/mine/", "text": "some words of mine", "mood": "3"})
    ana.post("/draft/", {"path": "/mine/again/", "mood": "3"})
    for path in ("/mine/words/shown/", "/in/late/"):
        with pseudo_language():
            page = ana.get(path).content.decode()
        check(page, path)
        assert bare_texts(page) == []


@pytest.mark.parametrize("path", INSIDE)
@pytest.mark.parametrize("alone", [False, True])
def test_inside_every_page_keeps_the_house_rules(ana: Client, path: str, alone: bool) -> None:
    visit_of(ana).set_alone(alone)
    with pseudo_language():
        pages = [ana.get(path).content.decode()]
        pages.append(ana.post(path, {}).content.decode() or pages[0])

    for page in pages:
        check(page, path)
        assert bare_texts(page) == []
