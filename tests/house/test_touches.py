"""Everything is near: whatever the register names is at most three touches from Today."""

from urllib.parse import urlsplit

from handrail.config.register import entries
from tests.house.cast import Person
from tests.house.rules import Page

MOST = 3


def links_on(person: Person, address: str) -> set[str]:
    """Return the addresses of the house that a page leads to, by link."""
    page = Page(person.browser.get(address, follow=True).content.decode())
    found = (urlsplit(link.attributes.get("href", "")) for link in page.all("a"))
    return {link.path for link in found if link.path.startswith("/") and not link.netloc}


def reached_from(person: Person, start: str, touches: int) -> set[str]:
    """Return every address that some touches lead to. The way out is not taken."""
    seen, edge = {start}, {start}
    for _ in range(touches):
        edge = {link for address in edge for link in links_on(person, address)} - seen - {"/clock/"}
        seen |= edge
    return seen


def test_every_item_of_the_register_is_at_most_three_touches_from_today(ana: Person) -> None:
    near = reached_from(ana, "/today/", MOST)

    assert [entry.id for entry in entries() if entry.url not in near] == []
