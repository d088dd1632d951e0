"""The weekly check-in: one question, and three feelings on five steps. Read by its author alone."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.rhythm.scale import LOWEST, STEPS
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Weekly check-in")
QUESTION = _("What is helping, or getting in the way?")
MOST = 5_000  # characters: two pages


class Feeling(NamedTuple):
    """One of the three scales. name: the field of CheckIn. label: what it is. asks: the question."""

    name: str
    label: str
    asks: str


FEELINGS: tuple[Feeling, ...] = (
    Feeling("closeness", _("Closeness"), _("Did you feel close?")),
    Feeling("safety", _("Safety"), _("Did you feel safe?")),
    Feeling("hope", _("Hope"), _("Did you feel hope?")),
)


class CheckIn(Record, frozen=True, kw_only=True, tag="check-in"):
    """What a person said about one week; there is at most one for a week.

    day: the day it is about. words: the answer to QUESTION. closeness, safety, hope: a step of
    STEPS, or None where it was left open. Not everything is left open.
    """

    day: date
    words: str = ""
    closeness: int | None = None
    safety: int | None = None
    hope: int | None = None

    def told(self) -> Told:
        """Say the words and the three answers."""
        words = (Line(QUESTION, self.words),) if self.words else ()
        steps = tuple(
            Line(feeling.label, STEPS[step], own=False)
            for feeling in FEELINGS
            if (step := answer(self, feeling.name)) is not None
        )
        return Told(TITLE, self.day, (*words, *steps))

    @property
    def says_unsafe(self) -> bool:
        """Whether the person said that they did not feel safe at all."""
        return self.safety == LOWEST


def answer(check_in: CheckIn, name: str) -> int | None:
    """Return the step given to one of the feelings; None where it was left open."""
    step: int | None = getattr(check_in, name)
    return step


def week_of(day: date) -> date:
    """Return the Monday of a day's week, which names the week."""
    return day - timedelta(days=day.weekday())


def of_week(check_ins: Iterable[CheckIn], day: date) -> CheckIn | None:
    """Return the check-in about a day's week, if there is one."""
    return next((one for one in check_ins if week_of(one.day) == week_of(day)), None)


def one_a_week(check_ins: Iterable[CheckIn]) -> list[CheckIn]:
    """Return one check-in a week, the oldest week first; of two that came together the later day's.

    Two can lie in a week where one was removed, written anew, and brought back.
    """
    by_week = {week_of(one.day): one for one in reversed(newest_first(check_ins))}
    return [*by_week.values()]


def newest_first(check_ins: Iterable[CheckIn]) -> list[CheckIn]:
    """Return check-ins by their day, the latest first."""
    return sorted(check_ins, key=lambda one: one.day, reverse=True)
