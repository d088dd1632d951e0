"""What the record shows of a time, in words: promises, hopes and limits. Nothing is added up."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.repair import hope as hoping
from handrail.programme.repair import limit as limiting
from handrail.programme.repair import promise as promising
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.words import _

STILL_OPEN = _("Still open")
UNANSWERED = _("Its day is over, and nothing is noted")
NOT_TESTED = _("Not tested in this time, as far as you noted")


class Fact(NamedTuple):
    """One thing. what: the person's own words. became: ours.

    day: on which it became so. by: until when it may, while it has not.
    """

    what: str
    became: str
    day: date | None = None
    by: date | None = None


class Group(NamedTuple):
    """Facts of one kind. title: of the list they come from."""

    title: str
    facts: tuple[Fact, ...]


def of_promises(promises: Iterable[Promise], since: date, today: date) -> Group:
    """Return the promises that were open in a time, the latest day first; what has faded is not there."""
    there = (one for one in promises if one.is_open or (one.marked_on or one.by) >= since)
    facts = (_of_promise(one, today) for one in there if not promising.faded(one, today))
    return Group(promising.TITLE, tuple(sorted(facts, key=_day, reverse=True)))


def of_hopes(hopes: Iterable[Hope], since: date, today: date) -> Group:
    """Return the hopes that were open in a time, the nearest day first; one taken up again once."""
    every = [*hopes]
    taken_up = {one.follows for one in every}
    there = (one for one in every if not one.answer or (one.answered_on or one.by) >= since)
    facts = (_of_hope(one, today) for one in there if one.id not in taken_up)
    return Group(hoping.TITLE, tuple(sorted(facts, key=_day)))


def of_limits(limits: Iterable[Limit], tested: Iterable[Tested], since: date) -> Group:
    """Return the limits in use, each with how it went the last time it was tested."""
    tests = [one for one in tested if one.day >= since]
    return Group(
        limiting.TITLE, tuple(_of_limit(limit, tests) for limit in limiting.in_use(limits))
    )


def _of_promise(promise: Promise, today: date) -> Fact:
    if promise.is_open:
        return _open(promise, today)
    return Fact(promise.what, promising.STATES[promise.state], promise.marked_on or promise.by)


def _of_hope(hope: Hope, today: date) -> Fact:
    if not hope.answer:
        return _open(hope, today)
    return Fact(hope.what, hoping.ANSWERS[hope.answer], hope.answered_on or hope.by)


def _open(record: Promise | Hope, today: date) -> Fact:
    became = STILL_OPEN if record.by >= today else UNANSWERED
    return Fact(record.what, became, by=record.by)


def _day(fact: Fact) -> date:
    return fact.day or fact.by or date.min


def _of_limit(limit: Limit, tests: Iterable[Tested]) -> Fact:
    last = next(iter(limiting.days_of(limit, tests)), None)
    if last is None:
        return Fact(limit.will, NOT_TESTED)
    return Fact(limit.will, limiting.HELD_WORDS[last.held], last.day)
