"""One small change of one's own, for a week, as an if-then plan. One at a time; nothing is counted."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.repair.sentences import change_sentence
from handrail.programme.talk.saying import Say
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("One small change")
IF, THEN = _("If"), _("then I")
A_WEEK = timedelta(days=6)  # beside the day it begins
MOST = 1_000  # characters in one half


class Starter(NamedTuple):
    """A change to borrow. name: of it. title: what it is. if_, then: its halves."""

    name: str
    title: str
    if_: str
    then: str


STARTERS: tuple[Starter, ...] = (
    Starter(
        "promise",
        _("One small promise a day, and keep it"),
        _("it is morning and I put the kettle on"),
        _("choose one small thing I will do for us today, and do it before supper"),
    ),
    Starter(
        "minutes",
        _("Twenty minutes with nothing else"),
        _("we are both home and the table is cleared"),
        _("put my phone in the drawer and give twenty minutes to them alone"),
    ),
    Starter(
        "rephrase",
        _("A pause where sarcasm used to be"),
        _("I notice a sharp joke on my tongue"),
        _("take one breath and say the same thing plainly"),
    ),
)


class SmallChange(Record, frozen=True, kw_only=True, tag="change"):
    """One change, for the days from `since` to `until`.

    if_, then: the two halves of the plan. days: those on which the person did it, as they ticked.
    ended_on: the day of the look back, or the day another was kept in its place. look_back: words.
    """

    if_: str
    then: str
    since: date
    until: date
    days: tuple[date, ...] = ()
    ended_on: date | None = None
    look_back: str = ""

    def told(self) -> Told:
        """Say the plan, the days that were ticked, and the look back."""
        lines = (
            Line(IF, self.if_),
            Line(THEN, self.then),
            of_days(_("Until"), self.until),
            of_days(_("Days I did it"), *sorted(self.days)),
            Line(_("Looking back"), self.look_back),
            of_days(_("Ended"), self.ended_on),
        )
        return Told(TITLE, self.since, tuple(line for line in lines if line.text))

    def sentence(self, say: Say = str) -> str:
        """Return the plan as one says it to oneself. say: translates the words that are ours."""
        return change_sentence(self.if_, self.then, say)


def running(changes: Iterable[SmallChange], today: date) -> list[SmallChange]:
    """Return the changes in their week and not ended, the one begun first in front.

    There is one. A second one stands here until the person says which of the two they keep.
    """
    found = (one for one in changes if one.ended_on is None and today <= one.until)
    return sorted(found, key=_begun)


def is_full(changes: Iterable[SmallChange], today: date) -> bool:
    """Whether no other change can begin: two are there, and it was not said which one stays."""
    return len(running(changes, today)) > 1


def can_go_on(change: SmallChange, today: date) -> bool:
    """Whether a change was ended before its week was over, so that it can still go on."""
    return change.ended_on is not None and today <= change.until


def active(changes: Iterable[SmallChange], today: date) -> SmallChange | None:
    """Return the one change a person is at; never more than one."""
    return next(iter(running(changes, today)), None)


def to_look_back_on(changes: Iterable[SmallChange], today: date) -> list[SmallChange]:
    """Return the changes whose week is over and which were not looked back on."""
    found = (one for one in changes if one.ended_on is None and today > one.until)
    return sorted(found, key=_begun, reverse=True)


def days_to_tick(change: SmallChange, today: date) -> tuple[date, ...]:
    """Return the days that can be ticked: those of the change's own week that have come."""
    days = (change.since + timedelta(days=ahead) for ahead in range(_length(change)))
    return tuple(day for day in days if day <= today)


def ticked(change: SmallChange, day: date) -> tuple[date, ...]:
    """Return the ticked days with one more, or without it when it was ticked already."""
    if day in change.days:
        return tuple(one for one in change.days if one != day)
    return tuple(sorted({*change.days, day}))


def another_week(change: SmallChange, record_id: str, today: date) -> SmallChange:
    """Return the same plan for a week from today, as a change of its own."""
    return SmallChange(
        id=record_id, if_=change.if_, then=change.then, since=today, until=today + A_WEEK
    )


def _begun(change: SmallChange) -> tuple[date, date]:
    return change.since, change.until


def _length(change: SmallChange) -> int:
    return (change.until - change.since).days + 1
