"""Dates for a calendar: read back by two libraries, in the right zone, and telling nothing."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
import vobject
from django.test import Client
from icalendar import Calendar, Event

from handrail.accounts import clock
from handrail.accounts.gate import preferences
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record, new_id
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.keeping.steps import looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
PAGE, KEEP, FILE = "/lists/calendar/", "/lists/calendar/time/", "/lists/calendar/file/"
SUNDAY_EVENING = {"weekday": "6", "at": "19:30"}
EVERYTHING = {"what": ["weekly", "monthly", "days"]}
# What may stand in an entry at all; anything else could tell.
ALLOWED = {"UID", "SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "SEQUENCE", "RRULE"}


def quiet(home: SpaceKey) -> list[QuietTime]:
    """Return her quiet time."""
    return Space.open(home).all(QuietTime)


def keeps(home: SpaceKey, *records: Record) -> None:
    """Let records lie in her space."""
    with Space.open(home).change() as there:
        for record in records:
            there.add(record)


def lives_in(home: SpaceKey, zone: str) -> None:
    """Let her live in a time zone."""
    keeps(home, Preferences(id=new_id(), opened_on=clock.today(), time_zone=zone))


def promised(home: SpaceKey) -> None:
    """Let her promise something and hope for something."""
    today, soon = clock.today(), clock.today() + timedelta(days=5)
    keeps(
        home,
        Promise(id=new_id(), what="Marta’s secret", made_on=today, by=soon),
        Hope(id=new_id(), what="No more shouting", how="quiet", agreed_on=today, by=soon),
    )


def file_of(browser: Client, **what: list[str]) -> bytes:
    """Download the file."""
    answer = browser.post(FILE, what or EVERYTHING)
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="dates.ics"'
    return answer.content


def events(file: bytes) -> list[Event]:
    """Return the entries of a file, as icalendar reads it."""
    return [one for one in Calendar.from_ical(file).walk("VEVENT") if isinstance(one, Event)]


def test_a_time_is_kept_changed_removed_and_brought_back(ana: Client, home: SpaceKey) -> None:
    ana.post(KEEP, SUNDAY_EVENING)
    ana.post(KEEP, {"weekday": "2", "at": "07:15", "revision": "1"})
    (one,) = quiet(home)
    assert (one.weekday, one.at.isoformat(), one.revision) == (2, "07:15:00", 2)

    ana.post("/lists/calendar/time/remove/")
    assert quiet(home) == []
    ana.post(f"/undo/{one.id}/")
    assert quiet(home) == [one]


def test_once_chosen_it_stands_by_the_check_in_and_is_not_asked_for_on_today(ana: Client) -> None:
    ana.post(KEEP, SUNDAY_EVENING)

    assert "Your quiet time: Sunday, 19:30" in ana.get("/path/week/").content.decode()
    assert "When is a quiet quarter" not in ana.get("/today/").content.decode()


def test_two_tabs_clash_in_words(ana: Client, home: SpaceKey) -> None:
    ana.post(KEEP, SUNDAY_EVENING)
    ana.post(KEEP, {"weekday": "2", "at": "07:15", "revision": "1"})

    html = ana.post(KEEP, {"weekday": "3", "at": "08:00", "revision": "1"}).content.decode()

    assert "Changed in another tab" in html
    assert quiet(home)[0].weekday == 2


def test_a_time_that_is_none_comes_back_with_words(ana: Client, home: SpaceKey) -> None:
    html = ana.post(KEEP, {"weekday": "6", "at": "half past"}).content.decode()

    assert "Write the time as hours and minutes" in html
    assert "half past" in html
    assert quiet(home) == []


@pytest.mark.parametrize("zone", ["Europe/Lisbon", "America/New_York", "Asia/Kolkata", "UTC"])
def test_two_libraries_read_the_same_hour_in_the_zone_of_the_person(
    ana: Client, home: SpaceKey, zone: str
) -> None:
    lives_in(home, zone)
    ana.post(KEEP, SUNDAY_EVENING)

    file = file_of(ana, what=["weekly"])

    (event,) = events(file)
    start = event.start
    assert isinstance(start, datetime)
    assert (start.weekday(), start.hour, start.minute) == (6, 19, 30)
    assert (
        start.utcoffset()
        == datetime.combine(start.date(), start.time(), ZoneInfo(zone)).utcoffset()
    )
    other = vobject.readOne(file.decode()).vevent.dtstart.value
    assert other.astimezone(ZoneInfo("UTC")) == start.astimezone(ZoneInfo("UTC"))


def test_every_week_lies_at_the_same_hour_of_the_clock_across_the_change_of_time(
    ana: Client, home: SpaceKey
) -> None:
    lives_in(home, "Europe/Lisbon")
    ana.post(KEEP, SUNDAY_EVENING)

    event = vobject.readOne(file_of(ana, what=["weekly"]).decode()).vevent
    times = [*event.getrruleset(addRDate=True)]

    assert len(times) == 26
    assert {(one.weekday(), one.hour, one.minute) for one in times} == {(6, 19, 30)}


def test_the_review_falls_on_the_first_such_day_of_each_month(ana: Client, home: SpaceKey) -> None:
    ana.post(KEEP, SUNDAY_EVENING)

    event = vobject.readOne(file_of(ana, what=["monthly"]).decode()).vevent
    times = [*event.getrruleset(addRDate=True)]

    assert len({(one.year, one.month) for one in times}) == 6
    assert all(one.day <= 7 and one.weekday() == 6 for one in times)


def test_nothing_in_the_file_tells_where_it_comes_from_or_what_was_written(
    ana: Client, home: SpaceKey
) -> None:
    promised(home)
    ana.post(KEEP, SUNDAY_EVENING)

    file = file_of(ana)

    for event in events(file):
        assert set(event) <= ALLOWED
        assert str(event["SUMMARY"]) in {"Quarter of an hour", "One hour", "Look at the list"}
    told = file.decode().casefold()
    for word in ("handrail", "http", "testserver", "marta", "shouting", "promise", "hope", "check"):
        assert word not in told
    for record in (*Space.open(home).all(Promise), *Space.open(home).all(Hope), *quiet(home)):
        assert record.id not in told


def test_read_in_again_a_newer_file_changes_its_entries_and_doubles_none(
    ana: Client, home: SpaceKey
) -> None:
    promised(home)
    ana.post(KEEP, SUNDAY_EVENING)
    first = {str(event["UID"]): event for event in events(file_of(ana))}
    ana.post(KEEP, {"weekday": "2", "at": "07:15", "revision": "1"})

    second = {str(event["UID"]): event for event in events(file_of(ana))}

    assert first.keys() == second.keys()
    assert len(first) == 4
    changed = [uid for uid in first if first[uid].sequence < second[uid].sequence]
    assert len(changed) == 2


def test_without_a_time_or_a_day_there_is_nothing_to_download(ana: Client) -> None:
    html = ana.post(FILE, EVERYTHING).content.decode()

    assert "A file for a calendar" not in html
    assert "Tick at least one." not in ana.get(PAGE).content.decode()


def test_a_file_of_nothing_that_is_there_says_so(ana: Client, home: SpaceKey) -> None:
    promised(home)

    html = ana.post(FILE, {"what": ["weekly"]}).content.decode()
    none = ana.post(FILE, {}).content.decode()

    assert "There is nothing to put in yet" in html
    assert "Tick at least one." in none


def test_put_aside_it_is_not_asked_again(ana: Client, home: SpaceKey) -> None:
    lives_in(home, "UTC")

    assert "When is a quiet quarter" in ana.get("/today/").content.decode()

    assert ana.post("/lists/calendar/aside/").headers["Location"] == "/today/"

    assert "When is a quiet quarter" not in ana.get("/today/").content.decode()

    settings = preferences(Space.open(home))
    assert settings
    assert settings.notes_off == ("quiet-time",)
    assert msgspec.structs.replace(settings, notes_off=(), revision=1).time_zone == "UTC"


def test_a_day_of_another_year_is_told_with_its_year(ana: Client, home: SpaceKey) -> None:
    today = clock.today()
    keeps(home, Promise(id=new_id(), what="x", made_on=today, by=date(2028, 2, 29)))

    html = ana.get(PAGE).content.decode()

    assert "Tuesday 29 February 2028" in html


def test_promises_that_are_folded_away_have_no_day_here_either(ana: Client, home: SpaceKey) -> None:
    promised(home)
    looked_and_was_unsafe(home)

    assert len(events(file_of(ana))) == 1
    assert ana.get(PAGE).content.decode().count("Look at the list") == 1


def test_the_page_keeps_the_house_rules_in_every_language(ana: Client, home: SpaceKey) -> None:
    for _ in range(2):
        html = ana.get(PAGE).content.decode()
        assert breaches(html, PAGE) == []
        with pseudo_language():
            assert bare_texts(ana.get(PAGE).content.decode()) == []
        promised(home)
        ana.post(KEEP, SUNDAY_EVENING)
    assert "This leaves a trace" in ana.get(PAGE).content.decode()
