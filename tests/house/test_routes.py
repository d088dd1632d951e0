"""Every address: who may open it, what it looks like, and that a stranger learns nothing from it."""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from handrail.web.ui.house.headers import HEADERS
from tests.house.cast import KINDS, SAMPLE, Person
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.routes import ROUTES, Who
from tests.house.rules import breaches

COVER = ("cover",)
LEADS_AWAY = ("leave",)
PAGES = [name for name, route in ROUTES.items() if not route.does and name not in LEADS_AWAY]
ACTS = [name for name, route in ROUTES.items() if route.does]
OWN = [name for name, route in ROUTES.items() if route.who is Who.OWN]
NOBODYS = {**dict.fromkeys(KINDS, "0" * 32), "month": "1999-01"}
SOURCE = Path(__file__).resolve().parents[2] / "src" / "handrail"
OURS = "".join(  # an example on a page may say the very thing somebody wrote
    file.read_text()
    for part in ("programme", "web")
    for file in (SOURCE / part).rglob("*.*")
    if file.suffix in (".py", ".html")
)
OWN_WORDS = {
    line.text
    for record in SAMPLE
    for line in record.told().lines
    if line.own and len(line.text) > 15 and line.text == escape(line.text) and line.text not in OURS
}
WITH_A_RECORD = [name for name, route in ROUTES.items() if KINDS.keys() & {*route.arguments}]


def names(resolver: URLResolver) -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern)
        elif isinstance(pattern, URLPattern):
            yield str(pattern.name)


def address(name: str, person: Person | None = None) -> str:
    """Return an address with sample arguments: ids of this person’s records, or of nobody’s."""
    given = ROUTES[name].arguments
    if person:
        return reverse(name, args=[person.one(argument) for argument in given])
    return reverse(name, args=[NOBODYS.get(argument, argument) for argument in given])


def as_page(response: Any) -> str:
    text: str = response.content.decode()
    return text


def without_token(response: Any) -> str:
    """Return a page without the form token, which is drawn anew for each answer."""
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", as_page(response))


def said_of(response: Any, where: str) -> str:
    """Return what an answer says, apart from the parts of the address that was asked for."""
    page = without_token(response)
    for part in where.split("/"):
        if any(sign.isdigit() for sign in part):
            page = page.replace(part, "asked")
    return page


def test_every_address_stands_in_the_reviewed_list() -> None:
    there = set(names(get_resolver()))

    assert there - set(ROUTES) == set(), "say in tests/house/routes.py who may open these"
    assert set(ROUTES) - there == set(), "these are listed and no longer there"


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_the_page_keeps_the_house_rules(name: str, ana: Person) -> None:
    where = address(name, ana)

    answer = ana.browser.get(where, follow=True)

    where = answer.redirect_chain[-1][0] if answer.redirect_chain else where
    assert answer.status_code == 200
    assert breaches(as_page(answer), where, cover=name in COVER) == []


@pytest.mark.parametrize("name", [name for name in PAGES if name not in OWN])
def test_the_page_keeps_the_house_rules_for_a_stranger(name: str, db: None) -> None:
    answer = Client().get(address(name), follow=True)

    assert answer.status_code == 200
    where = answer.redirect_chain[-1][0] if answer.redirect_chain else address(name)
    assert breaches(as_page(answer), where, cover=name in COVER) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_no_text_escapes_translation(name: str, ana: Person) -> None:
    with pseudo_language():
        answer = ana.browser.get(address(name, ana), follow=True)

    assert bare_texts(as_page(answer)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", list(ROUTES))
def test_the_answer_carries_the_house_headers(name: str, ana: Person) -> None:
    answer = ana.browser.get(address(name, ana))

    assert {header: answer[header] for header in HEADERS} == HEADERS
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTS)
def test_what_only_takes_forms_says_so_in_words_or_leads_on(name: str, ana: Person) -> None:
    answer = ana.browser.get(address(name, ana))

    if answer.status_code != 302:
        assert answer.status_code == 405
        assert breaches(as_page(answer), address(name, ana)) == []


# -- access: stranger, everyday, inner, another person ------------------------------------------
@pytest.mark.slow
@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_is_led_to_the_door(name: str, method: str, ana: Person) -> None:
    answer = getattr(Client(), method)(address(name, ana))

    # Refused as the wrong method, before anybody looked whether there is a space; else the door.
    if answer.status_code != 405:
        assert (answer.status_code, answer["Location"]) == (302, reverse("in"))


@pytest.mark.slow
@pytest.mark.parametrize("name", WITH_A_RECORD)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_foreign_record_and_a_missing_one_are_the_same_bytes(
    name: str, method: str, ana: Person, cleo: Person
) -> None:
    where, nowhere = address(name, ana), address(name)
    foreign = getattr(cleo.browser, method)(where)
    missing = getattr(cleo.browser, method)(nowhere)

    assert foreign.status_code == missing.status_code
    assert said_of(foreign, where) == said_of(missing, nowhere)


@pytest.mark.slow
@pytest.mark.parametrize("name", WITH_A_RECORD)
def test_the_inner_space_knows_nothing_of_the_everyday_one(
    name: str, ana: Person, ana_inside: Person
) -> None:
    where, nowhere = address(name, ana), address(name)
    everyday = ana_inside.browser.get(where)
    missing = ana_inside.browser.get(nowhere)

    assert said_of(everyday, where) == said_of(missing, nowhere)


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_nothing_ana_wrote_is_on_a_page_of_cleo_or_of_the_inner_space(
    name: str, ana: Person, ana_inside: Person, cleo: Person
) -> None:
    for other in (cleo, ana_inside):
        page = as_page(other.browser.get(address(name, ana), follow=True))
        assert [words for words in OWN_WORDS if words in page] == []
