"""Everything is near: whatever the register names is at most three touches from Today."""

from urllib.parse import urlsplit

import pytest
from django.urls import reverse

from handrail.config.register import entries
from handrail.web.ui import context
from tests.house.cast import Person
from tests.house.rules import Element, Page

MOST = 3
# The look says its time where it is chosen, under what comes before it.
ASKED_FIRST = {"look", "fresh-look"}
# A list, and where one more for it is begun.
BEGUN = {
    "/lists/round/": "/lists/round/new/",
    "/lists/mine/": "/lists/mine/new/",
    "/lists/limits/": "/lists/limits/new/",
    "/lists/by/": "/lists/by/new/",
    "/lists/small/": "/lists/small/new/",
    "/lists/people/": "/lists/people/new/",
    "/lists/people/groups/": "/lists/people/groups/new/",
    "/lists/outside/": "/lists/outside/new/",
    "/lists/weigh/": "/lists/weigh/new/",
    "/lists/trial/": "/lists/trial/new/",
    "/lists/true/": "/lists/true/new/",
    "/lists/noticed/": "/lists/noticed/new/",
    "/lists/alone/": "/lists/alone/new/",
    "/lists/own/": "/lists/own/new/",
    "/lists/cards/": "/lists/cards/new/",
    "/path/week/": "/path/week/now/",
    "/path/month/": "/path/month/new/",
    "/path/rough/": "/path/rough/first/",
    "/marks/kept/": "/marks/",
}


def unfolds(link: Element) -> int:
    """Return how many closed parts of a page must be opened before a link can be touched."""
    return sum(one.tag == "details" and "open" not in one.attributes for one in link.within)


def links_on(person: Person, address: str) -> dict[str, int]:
    """Return the addresses of the house that a page leads to, with the touches each takes."""
    page = Page(person.browser.get(address, follow=True).content.decode())
    found: dict[str, int] = {}
    for link in page.all("a"):
        there, touches = urlsplit(link.attributes.get("href", "")), 1 + unfolds(link)
        if there.path.startswith("/") and not there.netloc:
            found[there.path] = min(touches, found.get(there.path, touches))
    return found


def touches_from(person: Person, start: str, most: int) -> dict[str, int]:
    """Return every address that some touches lead to, with how many. The way out is not taken."""
    near = {start: 0}
    for done in range(most):
        for address in [one for one, touches in near.items() if touches == done]:
            for link, more in links_on(person, address).items():
                if link != "/clock/" and done + more <= most:
                    near[link] = min(done + more, near.get(link, most))
    return near


@pytest.mark.slow
def test_every_item_of_the_register_is_at_most_three_touches_from_today(ana: Person) -> None:
    near = touches_from(ana, "/today/", MOST)

    assert {entry.id: entry.url for entry in entries() if entry.url not in near} == {}


@pytest.mark.parametrize("address", BEGUN)
def test_the_way_to_begin_one_stands_above_all_that_is_kept(address: str, ana: Person) -> None:
    page = Page(ana.browser.get(address).content.decode())

    filled = [one for one in page.all("a") if one.attributes.get("class") == "btn"]
    cards = [one for one in page.elements if "card" in one.attributes.get("class", "").split()]
    assert [one.attributes["href"] for one in filled] == [BEGUN[address]]
    assert page.elements.index(filled[0]) < page.elements.index(cards[0])


@pytest.mark.slow
def test_each_exercise_says_above_its_heading_how_long_it_takes(ana: Person) -> None:
    parts = context.declared()
    rows = {row.url for part in parts for row in (*part.own_rows, *part.open_rows) if row.minutes}

    silent = []
    for name in rows - ASKED_FIRST:
        page = Page(ana.browser.get(reverse(name)).content.decode())
        heading = page.all("h1")[0]
        beside = [one for one in page.elements if one.within == heading.within]
        above = beside[: beside.index(heading)]
        if not above or "meta" not in classes(above[-1]):
            silent.append(name)
    assert silent == []


def classes(element: Element) -> list[str]:
    """Return the classes of an element."""
    return element.attributes.get("class", "").split()


@pytest.mark.slow
def test_opening_a_part_of_a_page_counts_as_a_touch(ana: Person) -> None:
    near = touches_from(ana, "/today/", MOST)

    assert near["/lists/"] == 1
    assert near["/lists/round/"] == MOST, "Lists, its part, the row"
