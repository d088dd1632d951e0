"""A day that was emptied is asked for again, with every word still there: it never becomes today unseen."""

from typing import NamedTuple

import pytest

from handrail.web.ui.records import NO_DAY
from tests.house.cast import Person
from tests.house.rules import Element, Page
from tests.house.test_routes import PAGES, address

WORDS = "rain on the window"
MAY_STAY_EMPTY = {
    "amends-new",  # putting it right needs no day
    "amends-change",
    "hopes-new",  # asked only where another day than those offered is chosen
    "hopes-again",
    "outside-new",  # the next appointment, if there is one
    "outside-change",
}
ASK = [name for name in PAGES if name not in MAY_STAY_EMPTY and not name.endswith("-sheet")]


class Filled(NamedTuple):
    """A form as somebody sends it. action: where to."""

    action: str
    values: dict[str, str]


def fields_of(page: Page, form: Element) -> list[Element]:
    """Return what a form sends, without its token."""
    fields = [one for one in page.all("input", "textarea", "select") if form in one.within]
    return [one for one in fields if one.attributes.get("name", "csrf")[:4] != "csrf"]


def is_day(field: Element) -> bool:
    """Tell whether a field takes a day."""
    return field.attributes.get("type") == "date"


def filled(page: Page, form: Element, here: str) -> Filled:
    """Fill in a form with words everywhere, the first of each choice, and no day."""
    values: dict[str, str] = {}
    for field in fields_of(page, form):
        name, kind = field.attributes["name"], field.attributes.get("type", "text")
        given = field.attributes.get("value", "")
        if kind in ("radio", "checkbox"):
            if name not in values or "checked" in field.attributes:
                values[name] = given
        elif kind == "hidden":
            values[name] = given
        else:
            values[name] = "" if is_day(field) else WORDS
    return Filled(form.attributes.get("action") or here, values)


def forms_with_a_day(person: Person, name: str) -> list[Filled]:
    """Return the forms of a page that ask for a day, filled in but for it."""
    here = address(name, person)
    page = Page(person.browser.get(here, follow=True).content.decode())
    asking = [form for form in page.all("form") if any(map(is_day, fields_of(page, form)))]
    return [filled(page, form, here) for form in asking]


def wrong_with(person: Person, sent: Filled) -> str:
    """Say what is lost when a form without its day is sent; empty where nothing is."""
    answer = person.browser.post(sent.action, sent.values)
    page = Page(answer.content.decode())
    if answer.status_code != 200:
        return "it went on without a day"
    if str(NO_DAY) not in page.html:
        return "no day is asked for"
    if any(one.attributes.get("value") for one in page.all("input") if is_day(one)):
        return "a day stands there that nobody chose"
    typed = [*sent.values.values()].count(WORDS)
    return "" if page.html.count(WORDS) >= typed else "typed words are gone"


@pytest.mark.slow
def test_an_emptied_day_comes_back_asking_for_one_with_the_words_that_were_typed(
    ana: Person,
) -> None:
    ana.browser.post("/path/rough/first/", {"hurt": "no"})  # or no bad day is asked about at all

    asking = [(name, sent) for name in ASK for sent in forms_with_a_day(ana, name)]

    assert {"note-new", "limits-tested", "trial-new"} <= {name for name, _ in asking}
    found = {name: wrong for name, sent in asking if (wrong := wrong_with(ana, sent))}
    assert found == {}
