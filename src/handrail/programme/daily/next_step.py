"""Chooses the one step that Today offers, from what stands in the space. Rules first, then the date."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.daily import offered
from handrail.programme.daily.due import Due
from handrail.programme.daily.everyday import EVERYDAY
from handrail.programme.daily.step import Step
from handrail.programme.daily.suggestion import Suggestion
from handrail.programme.reading.kept_reading import A_MONTH

FIRST_WEEKS = timedelta(days=14)
WITHOUT_A_LINE = timedelta(days=3)
EVERY_THIRD_DAY = 3


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


class Rule(NamedTuple):
    """One row of the table: what is offered, and when.

    since: a day before which nothing that was said about the step counts; None for all of it. What
    happened later makes an old step a new one.
    """

    suggestion: Suggestion
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


# The first row that holds and is not resting wins. What asks something towards the other person is
# for two, and left out where there is harm.
RULES: tuple[Rule, ...] = (
    Rule(offered.AGAIN, lambda now: now.passphrase_due),
    Rule(offered.NUMBER, lambda now: now.unsafe),
    Rule(offered.LOOK, lambda now: now.due.setback is not None, lambda now: now.due.setback),
    Rule(offered.TRIAL, lambda now: now.due.trial is not None, lambda now: now.due.trial),
    Rule(offered.PROMISE, lambda now: now.due.promise),
    Rule(offered.HOPE, lambda now: now.due.hope),
    Rule(offered.VALUES, lambda now: not now.has_values),
    Rule(offered.CHANGE_OVER, lambda now: now.due.change_over),
    Rule(offered.CHECK_IN, lambda now: now.due.check_in),
    Rule(offered.LOOK, look_is_due),
    Rule(offered.REVIEW, lambda now: now.due.review),
    Rule(offered.CHANGE, lambda now: now.due.change),
    Rule(offered.MEASURE, lambda now: now.due.measure),
    Rule(offered.OWN_GOAL, lambda now: now.due.own_goal),
    Rule(offered.ABOUT, is_new),
    Rule(offered.LINE, without_a_line),
    Rule(offered.STEADY, lambda now: True),
)
BY_NAME: dict[str, Suggestion] = {
    suggestion.name: suggestion for suggestion in (*(rule.suggestion for rule in RULES), *EVERYDAY)
}


def next_step(now: Standing, before: Standing | None = None) -> Suggestion:
    """Return the one step to offer. The same standing always gives the same one.

    before: the standing of the day before. With it, what is left unanswered does not greet a person
    day after day: it comes every third day, and something else has its turn in between.
    """
    waiting = [rule for rule in RULES if waits(rule, now)]
    fitting = [step for step in EVERYDAY if fits(step, now)]
    if waiting:
        first = waiting[0]
        if before is None or not (lets_another_have_its_turn(now) and waits(first, before)):
            return first.suggestion
        later = {rule.suggestion.name: rule.suggestion for rule in waiting}
        del later[first.suggestion.name]
        fitting = [*later.values(), *fitting]
    return fitting[now.today.toordinal() % len(fitting)]


def waits(rule: Rule, now: Standing) -> bool:
    """Whether a row holds, suits the reading and is not resting."""
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
