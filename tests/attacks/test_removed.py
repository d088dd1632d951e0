"""What was removed is on no page any more, whatever kind it was, while the space is still open."""

import pytest
from django.urls import reverse

from handrail.config.kinds import KINDS
from handrail.programme.record import Record
from tests.house.cast import SAMPLE, Person
from tests.house.routes import ROUTES
from tests.house.test_routes import OWN_WORDS, address, as_page

BY_NAME = {kind.__name__: kind for kind in KINDS}
REMOVES = {
    name: BY_NAME[route.arguments[0]]
    for name, route in ROUTES.items()
    if name.endswith("-remove") and route.arguments and route.arguments[0] in BY_NAME
}
PAGES = [name for name, route in ROUTES.items() if not route.does and name != "leave"]


def own_words(records: list[Record]) -> set[str]:
    """Return what somebody wrote into some records and no page of ours says anyway."""
    return {line.text for record in records for line in record.told().lines} & OWN_WORDS


def everything(ana: Person) -> list[Record]:
    """Return all she keeps."""
    return [record for kind in KINDS for record in ana.space.all(kind)]


@pytest.mark.slow
def test_no_page_shows_what_was_removed(ana: Person) -> None:
    pages = {name: address(name, ana) for name in PAGES}
    before = own_words(everything(ana))
    for name, kind in REMOVES.items():
        for record in ana.space.all(kind):
            answer = ana.browser.post(reverse(name, args=[record.id]))
            assert answer.status_code == 302, name
    ana.browser.get(reverse("today"))
    kept = "\n".join(line.text for one in everything(ana) for line in one.told().lines)
    gone = {words for words in before if words not in kept}

    seen = {name: as_page(ana.browser.get(path, follow=True)) for name, path in pages.items()}

    assert len(gone) > 50
    shown = {name: [words for words in gone if words in page] for name, page in seen.items()}
    assert {name: found for name, found in shown.items() if found} == {}


def test_every_kind_with_words_can_be_removed() -> None:
    with_words = {type(record) for record in SAMPLE if own_words([record])}
    elsewhere = {
        "Entry",
        "SoftStart",
        "TwoSidedI",
        "Values",
    }  # their addresses hold more than an id

    assert {kind.__name__ for kind in with_words} - elsewhere <= {
        kind.__name__ for kind in REMOVES.values()
    }
