"""Writes dates into a file that every calendar reads: no address, no place, no note, no name of ours."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext
from icalendar import Calendar, Event

from handrail.programme.rhythm.dates import MONTHLY, Occasion

NAME = "dates.ics"
MAKER = "-//dates//EN"
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def written(occasions: Iterable[Occasion], zone: ZoneInfo, now: datetime) -> bytes:
    """Return the file. zone: of the person; the times of day are those of its clock.

    Of `now` only the day goes in: the minute would say when somebody was here.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", MAKER)
    for occasion in occasions:
        calendar.add_component(_event(occasion, zone, now.date()))
    calendar.add_missing_timezones(date(now.year - 1, 1, 1), date(now.year + 2, 1, 1))
    for known in calendar.timezones:
        known.pop("COMMENT", None)  # the library’s own, in English
    return bytes(calendar.to_ical())


def _event(occasion: Occasion, zone: ZoneInfo, made_on: date) -> Event:
    start = occasion.start
    if isinstance(start, datetime):
        start = start.replace(tzinfo=zone)
    event = Event.new(
        uid=occasion.uid,
        summary=gettext(occasion.title),
        start=start,
        end=start + occasion.lasts,
        stamp=datetime.combine(made_on, time(), UTC),
        sequence=occasion.revision,
    )
    if occasion.every:
        event.add("rrule", _repeat(occasion))
    return event


def _repeat(occasion: Occasion) -> dict[str, Any]:
    weekday = WEEKDAYS[occasion.start.weekday()]
    if occasion.every == MONTHLY:
        return {"freq": "monthly", "byday": f"1{weekday}", "count": occasion.times}
    return {"freq": "weekly", "byday": weekday, "count": occasion.times}
