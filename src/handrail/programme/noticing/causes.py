"""What sets a gentle note off. Each is a plain question about ids, dates and ticks, never about words."""

from datetime import date

from handrail.programme.noticing.seen import EIGHT_WEEKS, Seen
from handrail.programme.repair.apology import repeated_apologies, unrepaired
from handrail.programme.repair.hope import MET, NOT, PARTLY, unanswered
from handrail.programme.repair.limit import crossed_twice, days_of, gave_way_again, in_use
from handrail.programme.repair.promise import MISSED
from handrail.programme.repair.small_change import running
from handrail.programme.rhythm.care import lasting_decline
from handrail.programme.rhythm.check_in import one_a_week
from handrail.programme.trend.rule import own_trend
from handrail.programme.trend.verdict import Verdict
from handrail.programme.weigh.trial import opened_lately
from handrail.programme.weigh.weighing import newest

MANY_HOPES = 3


def two_changes(seen: Seen) -> bool:
    """Whether a second small change runs beside the first."""
    there = running(seen.changes, seen.today)
    return len(there) > 1 and seen.is_new(one.since for one in there)


def many_hopes(seen: Seen) -> bool:
    """Whether more than three hopes have no answer yet, also where their day has come."""
    there = unanswered(seen.hopes)
    return len(there) > MANY_HOPES and seen.is_new(one.agreed_on for one in there)


def same_apology(seen: Seen) -> bool:
    """Whether the same thing was apologised for again."""
    return seen.is_new(one.written_on for one in repeated_apologies(seen.apologies))


def repair_missed(seen: Seen) -> bool:
    """Whether the repair an apology promised was not kept."""
    ids = {one.id for one in unrepaired(seen.apologies, seen.promises)}
    missed = (one for one in seen.promises if one.apology in ids and one.state == MISSED)
    return seen.is_new(one.marked_on or one.by for one in missed)


def hope_not_met(seen: Seen) -> bool:
    """Whether a hope that had eight weeks or more was answered with no."""
    answered = (one for one in seen.hopes if one.answer == NOT)
    tried = (one for one in answered if one.by - one.agreed_on >= EIGHT_WEEKS)
    return seen.is_new(one.answered_on or one.by for one in tried)


def flat_after_trial(seen: Seen) -> bool:
    """Whether a trial has come to its day and the person's own weekly answers did not rise."""
    trial = opened_lately(seen.trials, seen.today)
    if trial is None or trial.opens_on <= seen.since:
        return False
    within = [one for one in seen.check_ins if one.day >= trial.sealed_on]
    return own_trend(one_a_week(within)).verdict in (Verdict.SAME, Verdict.WORSE)


def limit_gave_way(seen: Seen) -> bool:
    """Whether a limit in use did not hold the last two times."""
    limits = [one for one in in_use(seen.limits) if gave_way_again(one, seen.tested)]
    return seen.is_new(one.day for limit in limits for one in days_of(limit, seen.tested)[:1])


def something_crossed(seen: Seen) -> bool:
    """Whether the person ticked that something not up for discussion was crossed."""
    return seen.is_new(one.day for one in seen.tested if one.crossed)


def care_declines(seen: Seen) -> bool:
    """Whether the daily notes have been getting less for weeks, also by the new ones alone."""
    newer = (one for one in seen.day_notes if one.day > seen.since)
    return lasting_decline(newer, seen.today)


def crossed_again(seen: Seen) -> bool:
    """Whether the same non-negotiable was crossed twice."""
    limits = [one for one in seen.limits if crossed_twice(one, seen.tested)]
    days = (day.day for one in limits for day in days_of(one, seen.tested) if day.crossed)
    return seen.is_new(days)


def endures(seen: Seen) -> bool:
    """Whether the newest weighing bears the tick that the person puts up with it to show love."""
    last = newest(seen.weighings)
    return last is not None and last.endures and last.day > seen.since


def one_sided(seen: Seen) -> bool:
    """Whether for eight weeks everything kept is the person's own doing, and nothing came closer."""
    start = seen.today - EIGHT_WEEKS
    came = (one for one in seen.hopes if one.answer in (MET, PARTLY))
    days = [*((one.answered_on or one.by) for one in came), *(one.day for one in seen.noticed)]
    return max(days, default=date.min) < start and seen.lasts(seen.efforts())


def nobody_outside(seen: Seen) -> bool:
    """Whether eight weeks of work have passed and no outside help is on the list."""
    weekly = (one.day for one in seen.check_ins if one.day > seen.since)
    return not seen.outside and seen.lasts([*seen.efforts(), *weekly])
