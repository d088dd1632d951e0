"""Days and weeks of a made-up life, for what is said about them."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import new_id
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote

TODAY = date(2026, 11, 24)  # a Tuesday


def ago(days: int) -> date:
    """Return the day so many days before today."""
    return TODAY - timedelta(days=days)


def check_in(days_ago: int, hope: int | None = None, safety: int | None = None) -> CheckIn:
    """Return a check-in of some days ago."""
    return CheckIn(id=new_id(), day=ago(days_ago), hope=hope, safety=safety)


def nights(amounts: Iterable[tuple[int, int]]) -> list[DayNote]:
    """Return notes about sleep: (days ago, amount)."""
    return [DayNote(id=new_id(), day=ago(days), sleep=amount) for days, amount in amounts]
