"""Enter, or Go on a phone, does what a form is for: nothing that was typed is thrown away by it."""

from collections.abc import Iterable

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from handrail.programme.look.screens import BY_SCREEN, WHEN
from handrail.vault import pepper
from tests.cast import EVERYDAY
from tests.house.cast import Person
from tests.house.enter import pressed_by_enter
from tests.house.rules import Page
from tests.house.test_routes import OWN, PAGES, address, as_page

FIELD = '<form method="post" id="f"><label>a <input name="a"></label>{}</form>{}'
GO_ON = '<button type="submit" class="btn">Go on</button>'
ANOTHER = '<button type="submit" class="btn quiet" {}>Another five</button>'
SIX = {"fear.partner": "yes", "suicide.self": "yes"}


@pytest.fixture
def house_key(db: None) -> None:
    """A house in which spaces can be made."""
    pepper.make(settings.HANDRAIL_PEPPER)


def pressed(browser: Client, addresses: Iterable[str]) -> list[str]:
    """Return what Enter does on some pages that it should not."""
    pages = {where: Page(as_page(browser.get(where, follow=True))) for where in addresses}
    return [f"{where}: {words}" for where in pages for words in pressed_by_enter(pages[where])]


@pytest.mark.slow
def test_enter_presses_the_forms_own_button_on_every_page(ana: Person) -> None:
    assert pressed(ana.browser, (address(name, ana) for name in PAGES)) == []


def test_enter_presses_the_forms_own_button_for_a_stranger(db: None) -> None:
    open_pages = (address(name) for name in PAGES if name not in OWN)

    assert pressed(Client(), open_pages) == []


@pytest.mark.slow
def test_enter_goes_on_in_a_look_that_is_under_way(ana: Person) -> None:
    ana.browser.post(reverse("look-screen", args=["first"]), SIX)
    looking = [address(name, ana) for name in PAGES if name.startswith("look")]
    looking += [reverse("look-screen", args=[screen]) for screen in (*BY_SCREEN, WHEN)]

    assert pressed(ana.browser, looking) == []


def test_enter_goes_on_while_a_space_is_made(house_key: None) -> None:
    stranger = Client()
    typed = {"name": "Bea", "passphrase": EVERYDAY, "passphrase_again": EVERYDAY}
    stranger.post(reverse("new"), typed)
    stranger.post(reverse("new-who"), {"who": "me", "time_zone": settings.TIME_ZONE})

    assert stranger.get(reverse("new-last")).status_code == 200
    assert pressed(stranger, [reverse("new-who"), reverse("new-last")]) == []


@pytest.mark.parametrize("sets_apart", ['name="another"', 'formaction="/new/"', "formnovalidate"])
def test_a_button_that_stands_before_the_forms_own_is_seen(sets_apart: str) -> None:
    another = ANOTHER.format(sets_apart)

    assert pressed_by_enter(Page(FIELD.format(another + GO_ON, "")))
    assert pressed_by_enter(
        Page(ANOTHER.format(f'{sets_apart} form="f"') + FIELD.format(GO_ON, ""))
    )
    assert not pressed_by_enter(Page(FIELD.format(GO_ON + another, "")))


def test_a_button_of_another_form_may_stand_anywhere() -> None:
    tied = ANOTHER.format('form="g"')

    assert not pressed_by_enter(Page(FIELD.format(tied + GO_ON, '<form id="g"></form>')))
