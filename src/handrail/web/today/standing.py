"""Reads what stands in a space, as little of it as Today needs."""

from datetime import date, timedelta

from handrail.accounts.gate import preferences
from handrail.accounts.requests import Request
from handrail.programme.daily.due import Records, due
from handrail.programme.daily.next_step import Before, Standing
from handrail.programme.daily.step import WEEK, Step, recent_segments
from handrail.programme.ground.journal import Entry
from handrail.programme.ground.values import Values
from handrail.programme.noticing.seen import Seen
from handrail.programme.onward import own_goal
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.reading.kept_reading import newest
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.vault.space import Space


def standing(request: Request, space: Space, seen: Seen) -> tuple[Standing, Before]:
    """Return what the choice of the next step looks at: today, and what stood before.

    seen: what the gentle notes look at, too. Beside it this decodes two years of steps, the newest
    month of journal and a few small kinds; of the values only whether there are any.
    """
    own, reading = preferences(space), newest(seen.readings)
    kept = what_is_kept(space, seen)
    now = Standing(
        today=request.today,
        steps=tuple(space.all(Step, within=recent_segments(request.today))),
        opened_on=own.opened_on if own else None,
        has_values=bool(space.segments(Values)),
        last_entry=last_entry(space),
        last_look=reading.made_on if reading else None,
        unsafe=seen.unsafe,
    )
    today, *earlier = (_on(now, now.today - timedelta(days=ago), kept) for ago in (0, 1, WEEK))
    return today, Before(*earlier)


def _on(now: Standing, day: date, kept: Records) -> Standing:
    own = kept.settings
    return now._replace(
        today=day,
        passphrase_due=own.asks_passphrase_again(day) if own else False,
        due=due(kept, now.last_look, day),
    )


def what_is_kept(space: Space, seen: Seen) -> Records:
    """Return the records that are asked what has come to its day."""
    return Records(
        settings=preferences(space),
        quiet=next(iter(space.all(QuietTime)), None),
        check_ins=seen.check_ins,
        reviews=tuple(space.all(Review)),
        setbacks=tuple(space.all(Setback)),
        changes=seen.changes,
        hopes=seen.hopes,
        promises=seen.promises,
        trials=seen.trials,
        measures=tuple(space.all(OwnMeasure)),
        goals=tuple(space.all(OwnGoal)),
        goal_notes=tuple(space.all(GoalNote, within=own_goal.recent_segments(seen.today))),
    )


def last_entry(space: Space) -> date | None:
    """Return the newest day the journal is about. Decodes one month."""
    segments = space.segments(Entry)
    if not segments:
        return None
    return max(entry.day for entry in space.all(Entry, within=segments[-1:]))
