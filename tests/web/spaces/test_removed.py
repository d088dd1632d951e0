"""What was removed can come back until the space closes, from the page that lists it."""

import pytest
from django.test import Client
from django.urls import reverse

from handrail.programme.repair.limit import Limit
from handrail.vault.space import SpaceKey
from tests.house.rules import Page
from tests.web.at_home import kept, page
from tests.web.looking import words

pytestmark = pytest.mark.django_db(transaction=True)
REMOVED = "/mine/removed/"
LIMIT = {"when": "When there is shouting", "will": "I leave the room for a while"}


def removes_a_limit(ana: Client, home: SpaceKey) -> Limit:
    """Write a limit and remove it; the notice is read and gone."""
    ana.post("/lists/limits/new/", LIMIT)
    (limit,) = kept(home, Limit)
    ana.post(f"/lists/limits/{limit.id}/remove/")
    return limit


def test_the_notice_and_the_lists_lead_to_what_was_removed(ana: Client, home: SpaceKey) -> None:
    removes_a_limit(ana, home)

    notice = page(ana, "/lists/limits/")

    assert "until this space closes" in notice
    assert "on this page only" not in notice
    assert REMOVED in Page(notice).links()
    assert REMOVED in Page(page(ana, "/lists/")).links()


def test_it_comes_back_pages_later_and_leaves_the_page(ana: Client, home: SpaceKey) -> None:
    limit = removes_a_limit(ana, home)
    for path in ("/lists/limits/", "/today/", "/lists/"):
        page(ana, path)

    listed = page(ana, REMOVED)
    assert reverse("undo", args=[limit.id]) in listed
    back = ana.post(f"/undo/{limit.id}/", headers={"Referer": f"http://testserver{REMOVED}"})

    assert back["Location"] == REMOVED
    assert kept(home, Limit) == [limit]
    after = ana.get(REMOVED)
    assert "It is back." in words(after)
    assert "Nothing to bring back" in words(after)


def test_it_tells_kind_and_day_and_nothing_of_what_was_written(ana: Client, home: SpaceKey) -> None:
    limit = removes_a_limit(ana, home)

    listed = page(ana, REMOVED)

    assert limit.told().heading in listed
    assert LIMIT["when"] not in listed
    assert LIMIT["will"] not in listed


def test_what_was_removed_last_stands_first(ana: Client, home: SpaceKey) -> None:
    first, second = removes_a_limit(ana, home), removes_a_limit(ana, home)

    listed = page(ana, REMOVED)

    assert listed.index(second.id) < listed.index(first.id)


def test_let_go_for_good_it_comes_back_for_nobody(ana: Client, home: SpaceKey) -> None:
    limit = removes_a_limit(ana, home)
    assert "Let all of it go for good" in page(ana, REMOVED)

    ana.post(f"{REMOVED}away/")
    ana.post(f"/undo/{limit.id}/")

    assert kept(home, Limit) == []
    listed = page(ana, REMOVED)
    assert limit.told().heading not in listed
    assert "Let all of it go for good" not in listed


def test_nothing_is_left_of_it_once_the_space_closed(ana: Client, home: SpaceKey) -> None:
    removes_a_limit(ana, home)

    ana.post("/out/")

    assert ana.get(REMOVED)["Location"] == "/in/"
