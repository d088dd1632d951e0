"""Marked patterns in a space: kept once, listed, changed, removed and brought back."""

import re

import pytest
from django.test import Client

from handrail.programme.understand.patterns import PatternMarks
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches

pytestmark = pytest.mark.django_db(transaction=True)
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')  # masked anew in each answer
MARKS = {"criticism": "most-weeks", "controlling": "once"}


def kept(home: SpaceKey) -> list[PatternMarks]:
    """Return what her space holds."""
    return Space.open(home).all(PatternMarks)


def keeps(ana: Client, marks: dict[str, str] = MARKS) -> None:
    """Mark, and keep it."""
    ana.post("/marks/", marks)
    assert ana.post("/marks/keep/").headers["Location"] == "/marks/kept/"


def test_nothing_is_kept_unless_it_is_chosen(ana: Client, home: SpaceKey) -> None:
    ana.post("/marks/", MARKS)
    ana.get("/marks/seen/")
    ana.get("/marks/keep/")

    assert kept(home) == []


def test_what_is_kept_is_found_again_and_pressing_twice_keeps_once(
    ana: Client, home: SpaceKey
) -> None:
    keeps(ana)
    ana.post("/marks/keep/")

    assert [record.marks for record in kept(home)] == [MARKS]
    page = ana.get("/marks/kept/").content.decode()
    assert "Nothing is ever right" in page
    assert "Most weeks" in page


def test_the_same_marks_kept_again_the_same_day_are_one(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    keeps(ana)

    assert len(kept(home)) == 1


def test_it_is_changed_with_one_revision_more(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    old = kept(home)[0]

    ana.post(f"/marks/kept/{old.id}/", {"disrespect": "now-and-then", "revision": old.revision})

    new = kept(home)[0]
    assert (new.marks, new.revision) == ({"disrespect": "now-and-then"}, old.revision + 1)


def test_two_tabs_clash_and_both_versions_are_shown(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    old = kept(home)[0]
    ana.post(f"/marks/kept/{old.id}/", {"disrespect": "once", "revision": old.revision})

    page = ana.post(
        f"/marks/kept/{old.id}/", {"gaslighting": "most-days", "revision": old.revision}
    )

    html = page.content.decode()
    assert "Changed in another tab" in html
    assert breaches(html, f"/marks/kept/{old.id}/") == []
    assert 'name="revision" value="2"' in html
    assert kept(home)[0].marks == {"disrespect": "once"}, "nothing was overwritten"
    ana.post(f"/marks/kept/{old.id}/", {"gaslighting": "most-days", "revision": 2})
    assert kept(home)[0].marks == {"gaslighting": "most-days"}


def test_what_another_tab_removed_can_be_kept_anew(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    path = f"/marks/kept/{kept(home)[0].id}/"
    ana.post(f"{path}remove/")

    html = ana.post(path, {"disrespect": "once", "revision": "1"}).content.decode()
    assert "Removed in another tab" in html
    assert breaches(html, path) == []
    assert kept(home) == [], "nothing comes back unasked"

    for _ in range(2):
        ana.post(path, {"disrespect": "once", "revision": "0"})
    assert [record.marks for record in kept(home)] == [{"disrespect": "once"}]


@pytest.mark.parametrize("revision", ["", "-1", "x", "99"])
def test_a_wrong_revision_changes_nothing(ana: Client, home: SpaceKey, revision: str) -> None:
    keeps(ana)
    old = kept(home)[0]

    answer = ana.post(f"/marks/kept/{old.id}/", {"disrespect": "once", "revision": revision})

    assert answer.status_code == 200
    assert kept(home) == [old]


def test_what_is_removed_is_gone_and_can_be_undone(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    record = kept(home)[0]

    page = ana.post(f"/marks/kept/{record.id}/remove/", follow=True).content.decode()

    assert kept(home) == []
    assert "Removed." in page
    assert f'action="/undo/{record.id}/"' in page


def test_another_persons_marks_and_missing_ones_answer_alike(ana: Client) -> None:
    other = moved_in("ben")
    keeps(browser_in(other))
    foreign = kept(other)[0].id

    answers = [ana.get(f"/marks/kept/{found}/") for found in (foreign, "0" * 32)]

    assert [answer.status_code for answer in answers] == [404, 404]
    first, second = (TOKEN.sub("", answer.content.decode()) for answer in answers)
    assert first == second
    assert ana.post(f"/marks/kept/{foreign}/remove/").status_code == 404
    assert len(kept(other)) == 1


def test_no_text_escapes_translation_and_the_house_rules_hold(ana: Client, home: SpaceKey) -> None:
    keeps(ana)
    keeps(ana, {})
    ana.post("/marks/", MARKS)
    addresses = [f"/marks/kept/{record.id}/" for record in kept(home)]
    for address in ["/marks/keep/", "/marks/kept/", "/marks/seen/", "/", "/now/", *addresses]:
        assert breaches(ana.get(address).content.decode(), address) == []
        with pseudo_language():
            html = ana.get(address).content.decode()
        assert bare_texts(html) == [], address
