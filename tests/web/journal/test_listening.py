"""The journal listens for danger alone, and says one quiet line."""

from time import process_time
from typing import Any

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.preferences import Preferences
from handrail.programme.record import new_id
from handrail.vault.space import Space, SpaceKey
from tests.cast import moved_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def home() -> SpaceKey:
    """The space of Ana, with its settings."""
    key = moved_in("ana")
    with Space.open(key).change() as records:
        records.add(Preferences(id=new_id(), opened_on=clock.today()))
    return key


def page(browser: Client, path: str) -> str:
    """Return a page as the browser gets it."""
    return browser.get(path).content.decode()


def writes(ana: Client, **typed: Any) -> str:
    """Write an entry; return its address."""
    return ana.post("/notes/new/", {"day": clock.today().isoformat(), **typed}).headers["Location"]


LINE = "If you want to talk to someone"


@pytest.mark.parametrize(
    "told",
    [
        {"free": "He hit me on Sunday"},
        {"free": "A long week.\n\nI’m scared of him, and I told nobody."},
        {"needed": "I want to die"},
        {"felt": "she keeps my wages and i have to ask for bus money"},
        {"moods": ["afraid"]},
    ],
)
def test_an_entry_that_tells_of_harm_or_fear_ends_with_the_way_to_help(
    ana: Client, told: dict[str, Any]
) -> None:
    assert LINE in page(ana, writes(ana, **told))


@pytest.mark.parametrize("quiet", ["We hit the road at six", "killing time", "not afraid of work"])
def test_an_everyday_entry_does_not(ana: Client, quiet: str) -> None:
    assert LINE not in page(ana, writes(ana, free=quiet))


def test_the_line_is_the_same_whatever_was_heard(ana: Client) -> None:
    def line_of(**told: Any) -> str:
        html = page(ana, writes(ana, **told))
        return html[html.index(LINE) : html.index("</ul>", html.index(LINE))]

    assert line_of(free="He hit me") == line_of(free="I want to die")


def test_the_line_is_left_out_for_good_when_it_is_not_wanted(ana: Client) -> None:
    address = writes(ana, free="He hit me")

    html = page(ana, ana.post(f"{address}line/").headers["Location"])
    again = page(ana, writes(ana, free="I’m scared of him"))

    assert "Help stays on every page" in html
    assert LINE not in html
    assert LINE not in again
    assert 'href="/now/"' in again


def test_ten_pages_of_writing_are_heard_through_at_once(ana: Client) -> None:
    walked = "We walked by the river and talked about the garden. "
    short = writes(ana, free=walked * 50 + "Then he hit me.")
    long = writes(ana, free=walked * 500 + "Then he hit me.")

    assert LINE in page(ana, long)
    assert cost(ana, long) < 3 * 10 * cost(ana, short)


def cost(browser: Client, address: str) -> float:
    """Return how long the processor works for a page, whatever else this machine does."""

    def once() -> float:
        began = process_time()
        page(browser, address)
        return process_time() - began

    return min(once() for _ in range(3))
