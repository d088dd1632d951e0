"""The quiet quarter of an hour in a person's week, which the check-in and the calendar keep to."""

from datetime import date, time, timedelta

from handrail.programme.preferences import Preferences
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

QUESTION = _("When is a quiet quarter of an hour in your week?")
WEEK = 7
ASKED_FOR = timedelta(days=28)  # after the opening of a space
ASKED = "quiet-time"  # its name among the notes a person does not want to see again

WEEKDAYS: tuple[str, ...] = (
    _("Monday"),
    _("Tuesday"),
    _("Wednesday"),
    _("Thursday"),
    _("Friday"),
    _("Saturday"),
    _("Sunday"),
)


class QuietTime(Record, frozen=True, kw_only=True, tag="quiet-time"):
    """A time of the week that is one's own; there is at most one in a space.

    weekday: Monday is 0. hour, minute: on the clock of the person's own time zone.
    """

    weekday: int
    hour: int
    minute: int = 0

    def told(self) -> Told:
        """Say the day and the time."""
        day = Line("", WEEKDAYS[self.weekday], own=False)
        return Told(_("A quiet quarter of an hour"), None, (day, Line("", f"{self.at:%H:%M}")))

    @property
    def at(self) -> time:
        """The time of day."""
        return time(self.hour, self.minute)


def next_day(weekday: int, today: date) -> date:
    """Return the first day from today on that falls on a weekday; Monday is 0."""
    return today + timedelta(days=(weekday - today.weekday()) % WEEK)


def asks_quiet_time(quiet: QuietTime | None, settings: Preferences | None, today: date) -> bool:
    """Whether Today asks for the quiet time: in the first weeks, until it is answered or put aside.

    Whoever looks past it for that long has answered; it can be set under Lists at any time.
    """
    if settings is None:
        return quiet is None
    aside = ASKED in settings.notes_off or today - settings.opened_on >= ASKED_FOR
    return quiet is None and not aside
