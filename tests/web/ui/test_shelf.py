"""A shelf keeps, lists, changes, removes and prints records of one kind, and loses no word."""

import re
from typing import Any

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.programme.talk.soft_start import SoftStart
from handrail.vault.space import Space, SpaceKey
from tests.web.at_home import page
from tests.web.looking import HIT, headings

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.web.ui.shelf_urls")]
LISTED, NEW = "/lists/trying/", "/lists/trying/new/"
RENT = {"opening": "I worry about rent week", "matter": "Friday", "invitation": ""}


def kept(home: SpaceKey) -> list[SoftStart]:
    """Return what stands in the space."""
    return Space.open(home).all(SoftStart)


def test_the_empty_list_says_what_it_is_for_and_leads_to_the_form(ana: Client) -> None:
    html = page(ana, LISTED)

    assert "There is nothing on it." in html
    assert f'href="{NEW}"' in html
    assert "A minute" in page(ana, NEW)


def test_what_is_written_stands_on_the_list_once_though_sent_twice(
    ana: Client, home: SpaceKey
) -> None:
    for _ in range(2):
        assert ana.post(NEW, RENT).headers["Location"] == LISTED

    (record,) = kept(home)
    assert (record.opening, record.written_on) == (RENT["opening"], clock.today())
    assert RENT["opening"] in page(ana, LISTED)


def test_a_field_left_empty_brings_everything_back(ana: Client, home: SpaceKey) -> None:
    html = ana.post(NEW, {**RENT, "matter": ""}).content.decode()

    assert RENT["opening"] in html
    assert "This is still empty." in html
    assert kept(home) == []


def test_words_can_be_looked_at_before_they_are_kept(ana: Client, home: SpaceKey) -> None:
    html = ana.post(NEW, {**RENT, "opening": "You never listen", "look": "1"}).content.decode()

    assert "place to look again" in html or "places to look again" in html
    assert kept(home) == []


def test_a_change_goes_onto_the_list(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, RENT)
    (record,) = kept(home)
    path = f"{LISTED}{record.id}/"
    assert RENT["opening"] in page(ana, path)

    ana.post(path, {**RENT, "matter": "Sunday", "revision": record.revision})

    (changed,) = kept(home)
    assert (changed.matter, changed.revision) == ("Sunday", 2)


def test_two_tabs_clash_in_words_and_lose_nothing(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, RENT)
    path = f"{LISTED}{kept(home)[0].id}/"
    ana.post(path, {**RENT, "matter": "Sunday", "revision": 1})

    html = ana.post(path, {**RENT, "matter": "Monday", "revision": 1}).content.decode()
    assert "Changed in another tab" in html
    assert "Sunday" in html
    assert "Monday" in html
    revision = re.search(r'name="revision" value="(\d+)"', html)
    assert revision is not None
    ana.post(path, {**RENT, "matter": "Monday", "revision": revision[1]})

    assert kept(home)[0].matter == "Monday"


def test_what_another_tab_removed_comes_back_when_it_is_kept(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, RENT)
    path = f"{LISTED}{kept(home)[0].id}/"
    ana.post(f"{path}remove/")

    html = ana.post(path, {**RENT, "revision": 1}).content.decode()
    assert "Removed in another tab" in html
    assert RENT["opening"] in html
    assert f'action="{NEW}"' in html


def test_a_removal_is_undone(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, RENT)
    (record,) = kept(home)
    ana.post(f"{LISTED}{record.id}/remove/")
    assert kept(home) == []

    ana.post(f"/undo/{record.id}/")

    assert kept(home) == [record]


def test_a_full_list_says_so_and_keeps_the_words_on_the_page(ana: Client, home: SpaceKey) -> None:
    for matter in ("Friday", "Sunday"):
        ana.post(NEW, {**RENT, "matter": matter})

    html = ana.post(NEW, {**RENT, "matter": "Monday"}).content.decode()
    assert "Two are enough." in html
    assert "Monday" in html
    assert len(kept(home)) == 2
    assert f'href="{NEW}"' not in page(ana, LISTED)


def test_the_blank_sheet_is_open_to_everyone_and_holds_nothing_typed(ana: Client) -> None:
    ana.post(NEW, RENT)

    for person in (ana, Client()):
        html = page(person, "/lists/trying/sheet/")
        assert "What about" in html
        assert RENT["opening"] not in html


def test_an_unsafe_reading_folds_it_away(ana: Client, home: SpaceKey) -> None:
    hurt: dict[str, Any] = HIT
    with Space.open(home).change() as records:
        records.add(kept_reading(hurt, clock.today()))

    for path in (LISTED, NEW):
        assert "These pages are folded away for now" in headings(ana.get(path))
    assert ana.post("/on/", {"toward": NEW}).headers["Location"] == NEW
    assert "How it opens" in page(ana, NEW)
