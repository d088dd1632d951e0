"""Chooses the one step that Today offers, from what stands in the space. Rules first, then the date."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from enum import Enum, auto
from typing import NamedTuple

from handrail.programme.daily import offered
from handrail.programme.daily.due import Due
from handrail.programme.daily.everyday import EVERYDAY
from handrail.programme.daily.step import WEEK, Step
from handrail.programme.daily.suggestion import Suggestion
from handrail.programme.reading.kept_reading import A_MONTH

FIRST_WEEKS = timedelta(days=14)
WITHOUT_A_LINE = timedelta(days=3)
EVERY_THIRD_DAY = 3
A_WEEK_ON = 13  # turns


class Standing(NamedTuple):
    """What the choice looks at, and nothing else.

    today: the person's date. steps: those of the last year. opened_on: the day the space was
    opened; None when it does not say. passphrase_due: whether it is time to type it once more.
    has_values: whether the three answers are written. last_entry: the newest day in the journal.
    last_look: the day of the newest kept reading. unsafe: whether that reading is one of harm.
    due: what has come to its day.
    """

    today: date
    steps: tuple[Step, ...] = ()
    opened_on: date | None = None
    passphrase_due: bool = False
    has_values: bool = False
    last_entry: date | None = None
    last_look: date | None = None
    unsafe: bool = False
    due: Due = Due()


class Before(NamedTuple):
    """What stood earlier, so that what is new can be told from what was left. Each is a day's standing."""

    yesterday: Standing
    a_week_ago: Standing


class Rank(Enum):
    """How a row shares the days with the others while nothing is said about its step.

    STAYS: it has every day until it is answered. OF_A_DAY: it comes first for a week, beginning with
    the day it came to. OPEN: it has its turn among those that wait. EXTRA: for the days between.
    """

    STAYS = auto()
    OF_A_DAY = auto()
    OPEN = auto()
    EXTRA = auto()


class Rule(NamedTuple):
    """One row of the table: what is offered, how it shares the days, and when.

    since: a day before which nothing that was said about the step counts; None for all of it. What
    happened later makes an old step a new one.
    """

    suggestion: Suggestion
    rank: Rank
    when: Callable[[Standing], bool]
    since: Callable[[Standing], date | None] = lambda now: None


def look_is_due(now: Standing) -> bool:
    """Whether a month has passed since the newest kept reading, or since the opening."""
    since = now.last_look or now.opened_on
    return since is not None and now.today - since >= A_MONTH


def is_new(now: Standing) -> bool:
    """Whether the space was opened in the last two weeks."""
    return now.opened_on is not None and now.today - now.opened_on < FIRST_WEEKS


def without_a_line(now: Standing) -> bool:
    """Whether the journal has had no line for three days."""
    return now.last_entry is None or now.today - now.last_entry >= WITHOUT_A_LINE


# The first row that holds and is not resting wins, on a first day; later the ranks say whose turn it
# is. What asks something towards the other person is for two, and left out where there is harm.
RULES: tuple[Rule, ...] = (
    Rule(offered.NUMBER, Rank.STAYS, lambda now: now.unsafe),
    Rule(offered.LOOK, Rank.STAYS, lambda now: now.due.setback is not None, lambda now: now.due.setback),
    Rule(offered.TRIAL, Rank.STAYS, lambda now: now.due.trial is not None, lambda now: now.due.trial),
    Rule(offered.AGAIN, Rank.OPEN, lambda now: now.passphrase_due),
    Rule(offered.PROMISE, Rank.OF_A_DAY, lambda now: now.due.promise),
    Rule(offered.HOPE, Rank.OF_A_DAY, lambda now: now.due.hope),
    Rule(offered.VALUES, Rank.OPEN, lambda now: not now.has_values),
    Rule(offered.CHANGE_OVER, Rank.OF_A_DAY, lambda now: now.due.change_over),
    Rule(offered.CHECK_IN, Rank.OF_A_DAY, lambda now: now.due.check_in),
    Rule(offered.LOOK, Rank.OF_A_DAY, look_is_due),
    Rule(offered.REVIEW, Rank.OF_A_DAY, lambda now: now.due.review),
    Rule(offered.CHANGE, Rank.EXTRA, lambda now: now.due.change),
    Rule(offered.MEASURE, Rank.OF_A_DAY, lambda now: now.due.measure),
    Rule(offered.OWN_GOAL, Rank.OF_A_DAY, lambda now: now.due.own_goal),
    Rule(offered.ABOUT, Rank.EXTRA, is_new),
    Rule(offered.LINE, Rank.EXTRA, without_a_line),
    Rule(offered.STEADY, Rank.EXTRA, lambda now: True),
)  # fmt: skip
BY_NAME: dict[str, Suggestion] = {
    suggestion.name: suggestion for suggestion in (*(rule.suggestion for rule in RULES), *EVERYDAY)
}


def next_step(now: Standing, before: Before | None = None) -> Suggestion:
    """Return the one step to offer. The same standing always gives the same one.

    before: without it, nothing is older than anything else, and the table alone decides.
    """
    waiting = [rule for rule in RULES if waits(rule, now)]
    if before is None:
        return waiting[0].suggestion if waiting else everyday(now)
    asks = [rule for rule in waiting if rule.rank is not Rank.EXTRA]
    first = [rule for rule in asks if rule.rank is Rank.STAYS] or in_its_week(asks, before)
    shares = first or asks
    new = next((rule for rule in shares if not waits(rule, before.yesterday)), None)
    if new:
        return new.suggestion
    steps = [rule.suggestion for rule in shares]
    return turn(steps if first else [*steps, between(now, before)], now)


def in_its_week(rules: list[Rule], before: Before) -> list[Rule]:
    """Return what came to its day in the last week. Who looks in once a week meets it, too."""
    days = (rule for rule in rules if rule.rank is Rank.OF_A_DAY)
    return [rule for rule in days if not waits(rule, before.a_week_ago)]


def turn(steps: list[Suggestion], now: Standing) -> Suggestion:
    """Return the step whose turn it is, by the date alone: nothing is counted about anybody.

    From one day to the next it is the following one. From one week to the next it is the
    thirteenth: a prime, and more than can wait at once, so whoever comes weekly meets each as well.
    """
    days = (now.today - now.opened_on).days if now.opened_on else 0
    return steps[(days + days // WEEK * (A_WEEK_ON - WEEK)) % len(steps)]


def between(now: Standing, before: Before) -> Suggestion:
    """Return what is offered on a day on which nothing asks for its turn."""
    first = next((rule for rule in RULES if rule.rank is Rank.EXTRA and waits(rule, now)), None)
    if first is None:
        return everyday(now)
    if lets_another_have_its_turn(now) and waits(first, before.yesterday):
        return everyday(now, besides=first)
    return first.suggestion


def everyday(now: Standing, besides: Rule | None = None) -> Suggestion:
    """Return the everyday step of a date. besides: a row whose followers are mixed in."""
    later = RULES[RULES.index(besides) + 1 :] if besides else ()
    extra = [rule.suggestion for rule in later if waits(rule, now)]
    fitting = [*extra, *(step for step in EVERYDAY if fits(step, now))]
    return fitting[now.today.toordinal() % len(fitting)]


def waits(rule: Rule, now: Standing) -> bool:
    """Whether a row holds, suits the reading and is not resting; nothing waits before the opening."""
    if now.opened_on and now.today < now.opened_on:
        return False
    step = rule.suggestion
    return rule.when(now) and fits(step, now) and not resting(step, now, rule.since(now))


def lets_another_have_its_turn(now: Standing) -> bool:
    """Whether nothing was said about the steps of the last day or two, so that others come first."""
    said = max((step.day for step in now.steps if step.day < now.today), default=None)
    begun = said + timedelta(days=1) if said else now.opened_on
    return begun is not None and (now.today - begun).days % EVERY_THIRD_DAY != 0


def fits(suggestion: Suggestion, now: Standing) -> bool:
    """Whether the reading leaves a step there: where there is harm, none is about the two."""
    return not (suggestion.for_two and now.unsafe)


def resting(suggestion: Suggestion, now: Standing, since: date | None = None) -> bool:
    """Whether a step was answered so lately that it is not offered yet.

    since: what was said before this day does not count.
    """
    for step in now.steps:
        if step.step == suggestion.name and (since is None or step.day >= since):
            days = suggestion.after_done if step.done else suggestion.after_not_today
            if now.today - step.day < timedelta(days=days):
                return True
    return False


def answered(steps: Iterable[Step], today: date) -> Step | None:
    """Return what was said about today's step, if anything was."""
    return next((step for step in steps if step.day == today), None)
