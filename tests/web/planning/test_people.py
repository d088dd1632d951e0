"""The circle: ten at most, suggested gently, nothing lost between two tabs."""

import pytest
from django.test import Client

from handrail.programme.ground.people import Person
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE, NEW = "/lists/people/", "/lists/people/new/"
NEW_GROUP = "/lists/people/groups/new/"


def kept(home: SpaceKey) -> list[Person]:
    """Return her circle."""
    return Space.open(home).all(Person)


def test_who_is_written_down_is_kept_and_the_same_sent_twice_is_one(
    ana: Client, home: SpaceKey
) -> None:
    typed = {"name": "🌻 Marta", "helps": ["listen", "bag"], "phone": "second bell"}

    for _ in range(2):
        assert ana.post(NEW, typed).headers["Location"] == PEOPLE

    (marta,) = kept(home)
    assert (marta.name, marta.helps) == ("🌻 Marta", ("listen", "bag"))
    assert "🌻 Marta" in page(ana, PEOPLE)


def test_an_eleventh_comes_back_with_clear_words_and_nothing_is_lost(
    ana: Client, home: SpaceKey
) -> None:
    for number in range(10):
        ana.post(NEW, {"name": f"Friend {number}"})

    html = ana.post(NEW, {"name": "One more", "note": "from the choir"}).content.decode()

    assert "Ten are on your list" in html
    assert "One more" in html
    assert "from the choir" in html
    assert len(kept(home)) == 10
    assert NEW not in page(ana, PEOPLE)
    assert "as many as it holds" in page(ana, PEOPLE)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"name": " "}, "Write a name. A letter is enough."),
        ({"name": "x" * 5_000}, "too long by 4900 characters"),
        ({"name": "M", "phone": "x" * 101}, "too long by 1 characters"),
        ({"name": "M", "helps": ["fly"]}, "Tick only what is on the list."),
    ],
)
def test_what_cannot_be_kept_comes_back_with_words(
    ana: Client, home: SpaceKey, typed: dict[str, object], words: str
) -> None:
    html = ana.post(NEW, typed).content.decode()

    assert words in html
    assert breaches(html, NEW) == []
    assert kept(home) == []


def test_whoever_was_in_touch_is_suggested_no_more_this_week(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Marta", "remind": "on"})
    assert "You could be in touch with" in page(ana, PEOPLE)

    for _ in range(2):
        ana.post(f"{PEOPLE}{kept(home)[0].id}/touch/")

    assert "You could be in touch with" not in page(ana, PEOPLE)
    assert kept(home)[0].revision == 2


def test_a_change_keeps_the_day_they_were_last_in_touch(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Marta"})
    one = kept(home)[0].id
    ana.post(f"{PEOPLE}{one}/touch/")

    ana.post(f"{PEOPLE}{one}/", {"name": "Marta R.", "revision": "2"})

    assert [(m.name, m.reached_on is not None) for m in kept(home)] == [("Marta R.", True)]


def test_two_tabs_show_both_and_a_removed_one_can_be_kept_anew(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Marta"})
    where = f"{PEOPLE}{kept(home)[0].id}/"
    ana.post(where, {"name": "Marta R.", "revision": "1"})

    html = ana.post(where, {"name": "Marta S.", "revision": "1"}).content.decode()
    assert "Changed in another tab" in html
    assert "Marta R." in html
    assert "Marta S." in html
    assert 'name="revision" value="2"' in html

    ana.post(f"{where}remove/")
    html = ana.post(where, {"name": "Marta S.", "revision": "2"}).content.decode()
    assert "Removed in another tab" in html
    assert f'action="{NEW}"' in html


def test_who_is_removed_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Marta"})
    marta = kept(home)[0]

    ana.post(f"{PEOPLE}{marta.id}/remove/")
    assert kept(home) == []
    ana.post(f"/undo/{marta.id}/")

    assert kept(home) == [marta]


def test_a_group_stands_on_both_pages(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Choir", "group": "on"})
    ana.post(NEW, {"name": "Marta"})

    html = page(ana, "/lists/people/groups/")

    assert "Choir" in html
    assert "Marta" not in html


def test_a_group_is_asked_for_as_one_and_stands_on_the_page_it_was_begun_on(
    ana: Client, home: SpaceKey
) -> None:
    asked = page(ana, NEW_GROUP)
    assert "A group that does you good" in asked
    assert "Someone to turn to" not in asked
    assert "A first name" not in asked
    assert "Look after pets" not in asked
    assert f'action="{NEW_GROUP}"' in asked

    led = ana.post(NEW_GROUP, {"name": "Choir", "helps": ["light"], "phone": "Tuesdays"})

    assert led["Location"] == "/lists/people/groups/"
    (choir,) = kept(home)
    assert choir.group
    assert "Choir" in page(ana, "/lists/people/groups/")


def test_whoever_is_changed_is_named_above_the_form(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"name": "Marta"})

    html = page(ana, f"{PEOPLE}{kept(home)[0].id}/")

    assert 'Change what you wrote about <span translate="no">Marta</span>' in html


@pytest.mark.parametrize("path", [PEOPLE, NEW, NEW_GROUP, "/lists/people/groups/"])
def test_the_pages_keep_the_house_rules_before_and_after(ana: Client, path: str) -> None:
    for _ in range(2):
        assert breaches(page(ana, path), path) == []
        with pseudo_language():
            assert bare_texts(page(ana, path)) == []
        ana.post(NEW, {"name": "Marta", "remind": "on", "helps": ["stay"]})
