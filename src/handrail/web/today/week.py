"""The week on its rail, in words: a day with a step, a day of rest. Nothing is counted up."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from handrail.programme.daily.step import Day, Held, Step, week_of

LETTERS = (
    pgettext_lazy("Monday, its first letter", "M"),
    pgettext_lazy("Tuesday, its first letter", "T"),
    pgettext_lazy("Wednesday, its first letter", "W"),
    pgettext_lazy("Thursday, its first letter", "T"),
    pgettext_lazy("Friday, its first letter", "F"),
    pgettext_lazy("Saturday, its first letter", "S"),
    pgettext_lazy("Sunday, its first letter", "S"),
)
# By the number of days: none to seven.
WITH_A_STEP = (
    "",
    _("One day with a step"),
    _("Two days with a step"),
    _("Three days with a step"),
    _("Four days with a step"),
    _("Five days with a step"),
    _("Six days with a step"),
    _("Seven days with a step"),
)
OF_REST = (
    "",
    _("one of rest"),
    _("two of rest"),
    _("three of rest"),
    _("four of rest"),
    _("five of rest"),
    _("six of rest"),
)


class Mark(NamedTuple):
    """One day of the rail. letter: of the weekday. words: what it was, for those who do not see it."""

    day: Day
    letter: str | Promise
    words: str | Promise


def rail(today: date, steps: Iterable[Step]) -> tuple[Mark, ...]:
    """Return the marks of the week around a day."""
    days = week_of(today, steps)
    return tuple(
        Mark(day, letter, words_for(day)) for day, letter in zip(days, LETTERS, strict=True)
    )


def words_for(day: Day) -> str | Promise:
    """Say what a day was."""
    if day.is_today:
        return _("today, step done") if day.held == Held.STEP else _("today")
    if day.held == Held.STEP:
        return _("step done")
    return _("rest") if day.held == Held.REST else _("still to come")


def sentence(marks: Iterable[Mark]) -> str:
    """Say in one line what the week was so far."""
    held = [mark.day.held for mark in marks]
    steps, rests = held.count(Held.STEP), held.count(Held.REST)
    if not steps:
        return gettext("No step marked this week. Rest is part of it.")
    if not rests:
        return gettext("%(steps)s. The rest of the week is open.") % {"steps": WITH_A_STEP[steps]}
    return gettext("%(steps)s, %(rests)s. Both count as part of it.") % {
        "steps": WITH_A_STEP[steps],
        "rests": OF_REST[rests],
    }
