"""What stands beside a weighing or an opened trial: own values, and what the records say in words."""

from typing import Any

from django.utils.translation import gettext

from handrail.accounts.requests import Request
from handrail.programme.ground.values import Values
from handrail.programme.noticing import records_say
from handrail.programme.noticing.seen import Seen
from handrail.programme.reading.kept_reading import newest
from handrail.programme.rhythm.check_in import CheckIn, one_a_week
from handrail.programme.trend.rule import own_trend
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import NO_VERDICT
from handrail.vault.space import Space
from handrail.web.ui.seen import seen_in
from handrail.web.weighing.charts import trial_charts


def beside_a_weighing(request: Request, space: Space) -> dict[str, Any]:
    """Return what the weighing pages show: whether help stands first, values, and facts."""
    seen = seen_in(request, space)
    values = next(iter(space.all(Values)), None)
    return {
        "unsafe": seen.unsafe,
        "going": is_going(seen),
        "values": values.told() if values else None,
        "facts": records_say.beside_a_weighing(seen),
        "trend": own_sentences(seen),
        "no_verdict": NO_VERDICT,
    }


def first(request: Request, space: Space) -> dict[str, Any]:
    """Return whether help, or the days ahead, stands first: there is no trial in which to wait."""
    seen = seen_in(request, space)
    return {"unsafe": seen.unsafe, "going": is_going(seen)}


def own_sentences(seen: Seen) -> tuple[str, ...]:
    """Return what the person's own weekly answers show.

    None where the newest reading is one of harm: answers that rise say nothing about danger.
    """
    if seen.unsafe or not seen.check_ins:
        return ()
    return own_trend(one_a_week(seen.check_ins)).told_on_a_page(gettext)


def beside_a_trial(request: Request, space: Space, trial: Trial) -> dict[str, Any]:
    """Return what happened between the day a trial was sealed and its day."""
    seen = seen_in(request, space)
    within = during(seen, trial)
    return {
        "unsafe": seen.unsafe,
        "charts": trial_charts(space.all(CheckIn), trial),
        "facts": () if seen.unsafe else records_say.in_a_trial(within),
    }


def during(seen: Seen, trial: Trial) -> Seen:
    """Return the hopes and promises that came to their day within a trial."""
    first, last = trial.sealed_on, trial.opens_on
    return seen._replace(
        hopes=tuple(one for one in seen.hopes if first <= (one.answered_on or one.by) <= last),
        promises=tuple(one for one in seen.promises if first <= (one.marked_on or one.by) <= last),
    )


def is_going(seen: Seen) -> bool:
    """Whether the newest kept look said that the person is leaving, or just left."""
    last = newest(seen.readings)
    return last is not None and "leaving-plan" in last.offers
