"""The only place that asks what time it is, so that tests can let three days pass."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.utils.module_loading import import_string


def system_time() -> datetime:
    """Return the machine's time, in UTC."""
    return datetime.now(UTC)


def now() -> datetime:
    """Return the time by the clock that settings name, in UTC."""
    moment: datetime = import_string(settings.HANDRAIL_CLOCK)()
    return moment


def zone(name: str = "") -> ZoneInfo:
    """Return a time zone by name; the host's where the name is empty or unknown."""
    try:
        return ZoneInfo(name or settings.TIME_ZONE)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(settings.TIME_ZONE)


def today(time_zone: str = "") -> date:
    """Return the date where the person is."""
    return now().astimezone(zone(time_zone)).date()
