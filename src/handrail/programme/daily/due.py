"""What has come to its day: plain questions that Today asks the records."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.onward.own_goal import GoalNote, OwnGoal, may_be_offered
from handrail.programme.preferences import Preferences
from handrail.programme.repair.hope import Hope, due_hopes
from handrail.programme.repair.promise import FADES_AFTER, Promise, due_promises
from handrail.programme.repair.small_change import SmallChange, active, to_look_back_on
from handrail.programme.rhythm.check_in import CheckIn, of_week
from handrail.programme.rhythm.quiet_time import QuietTime, asks_quiet_time
from handrail.programme.rhythm.review import Review, review_due
from handrail.programme.rhythm.setback import Setback, offers_fresh_look
from handrail.programme.weigh.own_measure import OwnMeasure, is_due
from handrail.programme.weigh.trial import Trial, opened_lately

A_WEEK = timedelta(days=7)


class Records(NamedTuple):
    """The records these questions are asked of, by kind."""

    settings: Preferences | None = None
    quiet: QuietTime | None = None
    check_ins: tuple[CheckIn, ...] = ()
    reviews: tuple[Review, ...] = ()
    setbacks: tuple[Setback, ...] = ()
    changes: tuple[SmallChange, ...] = ()
    hopes: tuple[Hope, ...] = ()
    promises: tuple[Promise, ...] = ()
    trials: tuple[Trial, ...] = ()
    measures: tuple[OwnMeasure, ...] = ()
    goals: tuple[OwnGoal, ...] = ()
    goal_notes: tuple[GoalNote, ...] = ()


class Due(NamedTuple):
    """What is due on one day.

    setback: the day of one in the last week that no look followed. trial: the day one opened, in
    the last month. change: a small change that has no tick today; change_over: one whose week is
    over. own_goal: one whose rhythm has come round. asks_quiet_time: whether the quiet quarter of an hour may be asked for.
    """

    setback: date | None = None
    trial: date | None = None
    promise: bool = False
    hope: bool = False
    check_in: bool = False
    review: bool = False
    change: bool = False
    change_over: bool = False
    measure: bool = False
    own_goal: bool = False
    asks_quiet_time: bool = False


def due(kept: Records, last_look: date | None, today: date) -> Due:
    """Return what is due. last_look: the day of the newest kept reading."""
    opened_on = kept.settings.opened_on if kept.settings else None
    after_setback = offers_fresh_look(kept.setbacks, last_look, today)
    trial = opened_lately(kept.trials, today)
    change = active(kept.changes, today)
    return Due(
        setback=max(one.day for one in kept.setbacks) if after_setback else None,
        trial=trial.opens_on if trial else None,
        promise=any(lately(one.by, today) for one in due_promises(kept.promises, today)),
        hope=bool(due_hopes(kept.hopes, today)),
        check_in=check_in_due(kept.check_ins, kept.quiet, opened_on, today),
        review=review_due(kept.reviews, opened_on, today),
        change=change is not None and today not in change.days,
        change_over=any(lately(one.until, today) for one in to_look_back_on(kept.changes, today)),
        measure=is_due(kept.measures, today),
        own_goal=any(may_be_offered(one, kept.goal_notes, today) for one in kept.goals),
        asks_quiet_time=asks_quiet_time(kept.quiet, kept.settings, today),
    )


def lately(day: date, today: date) -> bool:
    """Whether a day is so near that Today still speaks of it: nobody is greeted with old debts."""
    return today - day < FADES_AFTER


def check_in_due(
    check_ins: Iterable[CheckIn], quiet: QuietTime | None, opened_on: date | None, today: date
) -> bool:
    """Whether the week's check-in may be offered.

    From the day of the quiet time on, where there is one; else a week after the last check-in, or
    after the space was opened. Never twice in a week, and never made up for later.
    """
    kept = [*check_ins]
    if of_week(kept, today):
        return False
    if quiet:
        return today.weekday() >= quiet.weekday
    last = max((one.day for one in kept), default=opened_on)
    return last is not None and today - last >= A_WEEK
