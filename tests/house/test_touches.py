"""Everything is near: whatever the register names is at most three touches from Today."""

from urllib.parse import urlsplit

from handrail.config.register import entries
from tests.house.cast import Person
from tests.house.rules import Element, Page

MOST = 3


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


def test_every_item_of_the_register_is_at_most_three_touches_from_today(ana: Person) -> None:
    near = touches_from(ana, "/today/", MOST)

    assert {entry.id: entry.url for entry in entries() if entry.url not in near} == {}


def test_opening_a_part_of_a_page_counts_as_a_touch(ana: Person) -> None:
    near = touches_from(ana, "/today/", MOST)

    assert near["/lists/"] == 1
    assert near["/lists/round/"] == MOST, "Lists, its part, the row"
