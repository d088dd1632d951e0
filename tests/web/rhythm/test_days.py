"""Three taps a day: one note a day, changed in its place, drawn by week, never as a streak."""

from datetime import timedelta

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.record import new_id
from handrail.programme.rhythm.day_note import DayNote
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
ALL, NEW = "/today/body/", "/today/body/new/"


def kept(home: SpaceKey) -> list[DayNote]:
    """Return her days."""
    return Space.open(home).all(DayNote)


def today() -> str:
    """Return the date as a form sends it."""
    return clock.today().isoformat()


def life(home: SpaceKey, days: int) -> None:
    """Let a note lie on every second day of some days up to yesterday."""
    with Space.open(home).change() as records:
        for ago in range(1, days, 2):
            day = clock.today() - timedelta(days=ago)
            records.add(DayNote(id=new_id(), day=day, sleep=ago % 3, meals=2))


def test_three_taps_are_kept_once_and_changed_in_their_place(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"sleep": "0", "meals": "2", "day": today()})
    (one,) = kept(home)
    assert (one.sleep, one.movement, one.meals) == (0, None, 2)

    assert one.id in page(ana, ALL), "the page of today changes the same note"
    ana.post(f"{ALL}{one.id}/", {"sleep": "1", "meals": "", "day": today(), "revision": 1})

    (one,) = kept(home)
    assert (one.sleep, one.meals) == (1, None)


def test_a_day_that_was_forgotten_can_be_noted_and_not_twice(ana: Client, home: SpaceKey) -> None:
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    ana.post(NEW, {"sleep": "2", "day": yesterday})

    html = ana.post(NEW, {"sleep": "0", "day": yesterday}).content.decode()

    assert "There is one already" in html
    assert [one.sleep for one in kept(home)] == [2]


def test_weeks_are_drawn_with_a_sentence_and_no_count_of_days(ana: Client, home: SpaceKey) -> None:
    life(home, 60)

    html = page(ana, ALL)

    assert html.count('role="img"') == 2, "movement was left open"
    assert "In the last four weeks, around “Enough”, as in the weeks before." in html
    assert "Earlier days" in html
    for word in ("streak", "in a row", "days noted", "%"):
        assert word not in html.split('id="main"')[1]


def test_before_four_answers_it_is_too_early(ana: Client, home: SpaceKey) -> None:
    life(home, 4)

    assert "Too early to say." in page(ana, ALL)


def test_every_page_keeps_the_house_rules_in_every_language(ana: Client, home: SpaceKey) -> None:
    life(home, 60)
    ana.post(NEW, {"sleep": "0", "day": today()})
    addresses = (ALL, NEW, f"{ALL}sheet/", f"{ALL}{kept(home)[0].id}/")

    for path in addresses:
        assert breaches(page(ana, path), path) == []
    with pseudo_language():
        for path in addresses:
            assert bare_texts(page(ana, path)) == []
