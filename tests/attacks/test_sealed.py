"""What was sealed until a day: no page, no waiting draft and no undo shows it before, but the one that says so."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from handrail.accounts import clock
from handrail.programme.weigh.trial import Trial
from tests.house.cast import Person
from tests.house.routes import ROUTES
from tests.house.test_routes import address

WORDS = {"go_on": "lynx under the larch", "stop": "lynx over the ledge"}
NEW = reverse("trial-new")
# The print of everything with the sealed words is asked for in words, and the seal's page names it.
PAGES = [
    name
    for name, route in ROUTES.items()
    if not route.does and name not in ("leave", "everything-sealed")
]


def shows(browser: Client, path: str) -> bool:
    """Whether a page, or the one it leads to, holds a sealed word."""
    return "lynx" in browser.get(path, follow=True).content.decode()


@pytest.fixture
def sealing(ana: Person) -> Person:
    """Ana, who typed for a while, as the script saves it, and sealed what she wrote."""
    opens = str(clock.today() + timedelta(weeks=10))
    ana.browser.post(reverse("draft"), {"path": NEW, **WORDS})
    assert ana.browser.post(NEW, {**WORDS, "opens_on": opens}).status_code == 302
    return ana


def own_trial(ana: Person) -> Trial:
    """Return the trial she sealed."""
    return next(one for one in ana.space.all(Trial) if one.go_on == WORDS["go_on"])


@pytest.mark.slow
def test_no_page_of_the_house_shows_it(sealing: Person) -> None:
    pages = [(name, address(name, sealing)) for name in PAGES]
    trial = reverse("trial-change", args=[own_trial(sealing).id])

    seen = [name for name, path in pages if shows(sealing.browser, path)]

    assert seen == []
    assert not shows(sealing.browser, trial)
    assert shows(sealing.browser, reverse("everything-sealed")), "or this test sees nothing"


def test_thrown_away_and_brought_back_it_is_shut_as_before(sealing: Person) -> None:
    trial = own_trial(sealing)
    removed = sealing.browser.post(reverse("trial-remove", args=[trial.id]), follow=True)
    back = sealing.browser.post(reverse("undo", args=[trial.id]), follow=True)

    assert "lynx" not in removed.content.decode() + back.content.decode()
    assert own_trial(sealing) == trial


def test_the_words_it_opens_with_cannot_be_sent_again(sealing: Person) -> None:
    trial = own_trial(sealing)
    path = reverse("trial-change", args=[trial.id])
    moved = {"go_on": "moved", "stop": "moved", "opens_on": str(clock.today()), "revision": "1"}

    assert sealing.browser.post(path, moved).status_code == 302
    assert own_trial(sealing) == trial


def test_the_pages_of_the_seal_say_that_it_is_no_lock(sealing: Person) -> None:
    for path in (reverse("trial"), NEW):
        said = sealing.browser.get(path).content.decode()
        assert "no lock" in said
        assert "whoever opens this space can" in said
