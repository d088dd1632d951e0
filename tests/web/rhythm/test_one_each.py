"""A shelf with one record a day: no two for one day, whatever two tabs do, and a form told what it needs."""

from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.record import new_id
from handrail.programme.rhythm.day_note import DayNote
from handrail.vault.space import Space, SpaceKey
from tests.web.at_home import page
from tests.web.ui.shelf_urls import MEANWHILE

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.web.ui.shelf_urls")]
NEW = "/lists/each/new/"


def days(home: SpaceKey) -> list[date]:
    """Return the days there is a note for."""
    return [one.day for one in Space.open(home).all(DayNote)]


def noted(home: SpaceKey, day: date) -> DayNote:
    """Keep a note for a day, as another tab does."""
    note = DayNote(id=new_id(), day=day, sleep=1)
    with Space.open(home).change() as records:
        records.add(note)
    return note


@pytest.mark.parametrize("path", ["new/", "{}/"])
def test_two_tabs_never_put_two_notes_on_one_day(ana: Client, home: SpaceKey, path: str) -> None:
    today = clock.today()
    yesterday = today - timedelta(days=1)
    there = noted(home, today)
    MEANWHILE.append(lambda: noted(home, yesterday))

    sent = {"sleep": "0", "day": yesterday.isoformat(), "revision": "1"}
    html = ana.post(f"/lists/each/{path.format(there.id)}", sent).content.decode()

    assert sorted(days(home)) == [yesterday, today]
    assert "That day is taken." in html or there.id not in html


def test_a_note_cannot_move_to_a_day_that_has_one(ana: Client, home: SpaceKey) -> None:
    today = clock.today()
    yesterday = today - timedelta(days=1)
    there, _ = noted(home, today), noted(home, yesterday)

    sent = {"sleep": "0", "day": yesterday.isoformat(), "revision": "1"}
    html = ana.post(f"/lists/each/{there.id}/", sent).content.decode()

    assert "That day is taken." in html
    assert sorted(days(home)) == [yesterday, today]


def test_the_form_of_a_new_one_is_told_what_it_takes_from_the_space(
    ana: Client, home: SpaceKey
) -> None:
    assert 'value="2"' in page(ana, NEW)

    noted(home, clock.today())

    assert 'value="2"' not in page(ana, NEW)
    assert (clock.today() - timedelta(days=1)).isoformat() in page(ana, NEW)
