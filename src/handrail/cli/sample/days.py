"""The days of the sample person, counted back from the day she is shown on."""

from collections.abc import Callable
from datetime import date, timedelta

Ago = Callable[[int], date]


def days_before(today: date) -> Ago:
    """Return what gives the day so many days before today; of fewer than none, a day ahead."""
    return lambda days: today - timedelta(days=days)
