"""After a look that tells of harm, no page of a space leads to the pages that are folded away."""

import pytest
from django.urls import Resolver404, resolve

from handrail.accounts import clock
from handrail.programme.daily.next_step import BY_NAME
from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import BY_ID
from handrail.programme.noticing.notes import NOTES
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.web.ui.folding import can_fold
from tests.house.cast import Person
from tests.house.routes import ROUTES
from tests.house.rules import Page
from tests.house.test_routes import address, as_page

AFRAID = dict.fromkeys(BY_ID, Answer.NEVER) | {"fear.partner": Answer.PAST_YEAR}
FOLDED = "These pages are folded away for now"
# Lists gathers them at its end; blank sheets and open pages are the same for everybody.
MAY_LEAD_THERE = {"lists", "lists-found", "questions", "tonight"}
PAGES = [
    name
    for name, route in ROUTES.items()
    if not route.does and name != "leave" and not name.endswith("-sheet")
]


@pytest.fixture
def afraid(ana: Person) -> Person:
    """Ana, whose newest look tells of fear."""
    with ana.space.change() as there:
        there.add(kept_reading(AFRAID, clock.today()))
    return ana


def folding_pages_linked_from(page: str) -> set[str]:
    """Return the names of the folding pages a page leads to."""
    found = set()
    for link in Page(page).links():
        try:
            there = resolve(link.partition("#")[0])
        except Resolver404:
            continue
        if getattr(there.func, "folds_away", False):
            found.add(str(there.url_name))
    return found


@pytest.mark.slow
def test_no_page_leads_to_what_is_folded_away(afraid: Person) -> None:
    pages = {name: as_page(afraid.browser.get(address(name, afraid))) for name in PAGES}
    leading = {
        name: found
        for name, page in pages.items()
        if FOLDED not in page and (found := folding_pages_linked_from(page))
    }

    assert any(FOLDED in page for page in pages.values())
    assert {name: found for name, found in leading.items() if name not in MAY_LEAD_THERE} == {}
    assert "amends" in leading["lists"], "or this test sees no link at all"


@pytest.mark.parametrize("name", [name for name, step in BY_NAME.items() if step.url])
def test_a_step_of_today_that_leads_there_is_for_two(name: str) -> None:
    assert BY_NAME[name].for_two or not can_fold(BY_NAME[name].url)


def test_no_note_that_still_speaks_leads_there() -> None:
    offered = [
        offer.url for note in NOTES if note.in_unsafe for offer in note.offers if offer.in_unsafe
    ]

    assert [url for url in offered if can_fold(url)] == []
