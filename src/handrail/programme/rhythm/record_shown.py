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
    """One thing. what: the person's own words. became: ours. day: the one that belongs to it."""

    what: str
    became: str
    day: date | None = None


class Group(NamedTuple):
    """Facts of one kind. title: of the list they come from."""

    title: str
    facts: tuple[Fact, ...]


def of_promises(promises: Iterable[Promise], since: date, today: date) -> Group:
    """Return the promises that were open in a time, the latest day first."""
    there = (one for one in promises if one.is_open or (one.marked_on or one.by) >= since)
    ordered = sorted(there, key=lambda one: one.by, reverse=True)
    facts = (Fact(one.what, _promise_became(one, today), one.by) for one in ordered)
    return Group(promising.TITLE, tuple(facts))


def of_hopes(hopes: Iterable[Hope], since: date, today: date) -> Group:
    """Return the hopes that were open in a time, the nearest day first; one taken up again once."""
    every = [*hopes]
    taken_up = {one.follows for one in every}
    there = (one for one in every if not one.answer or (one.answered_on or one.by) >= since)
    last = sorted((one for one in there if one.id not in taken_up), key=lambda one: one.by)
    facts = (Fact(one.what, _hope_became(one, today), one.by) for one in last)
    return Group(hoping.TITLE, tuple(facts))


def of_limits(limits: Iterable[Limit], tested: Iterable[Tested], since: date) -> Group:
    """Return the limits in use, each with how it went the last time it was tested."""
    tests = [one for one in tested if one.day >= since]
    return Group(
        limiting.TITLE, tuple(_of_limit(limit, tests) for limit in limiting.in_use(limits))
    )


def _promise_became(promise: Promise, today: date) -> str:
    if promise.state in (promising.KEPT, promising.MISSED):
        return promising.STATES[promise.state]
    return STILL_OPEN if promise.by >= today else UNANSWERED


def _hope_became(hope: Hope, today: date) -> str:
    if hope.answer:
        return hoping.ANSWERS[hope.answer]
    return STILL_OPEN if hope.by >= today else UNANSWERED


def _of_limit(limit: Limit, tests: Iterable[Tested]) -> Fact:
    last = next(iter(limiting.days_of(limit, tests)), None)
    if last is None:
        return Fact(limit.will, NOT_TESTED)
    return Fact(limit.will, limiting.HELD_WORDS[last.held], last.day)
