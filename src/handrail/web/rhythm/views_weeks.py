"""The path so far: what the answers show, the charts, what was agreed, and how long things take."""

from datetime import date
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space, preferences
from handrail.accounts.requests import Request
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm import honest, phases
from handrail.programme.rhythm.check_in import CheckIn, one_a_week
from handrail.programme.rhythm.phases import PHASES, Phase, phase_on, week_number
from handrail.programme.rhythm.record_shown import of_hopes, of_promises
from handrail.programme.rhythm.review import A_MONTH
from handrail.programme.rhythm.setback import Setback
from handrail.programme.trend.rule import own_trend
from handrail.vault.space import Space
from handrail.web.rhythm.charts import feeling_charts
from handrail.web.ui.folding import is_folded, is_unsafe

LONG = 3 * A_MONTH  # how far back promises and answered hopes are shown


class Stretch(NamedTuple):
    """One stretch on the rail. is_over: whether it lies behind. is_here: whether they are in it."""

    phase: Phase
    is_over: bool
    is_here: bool


@require_safe
@open_space()
def over_time(request: Request, space: Space) -> HttpResponse:
    """Show the page."""
    today, readings = request.today, space.all(KeptReading)
    begun = began(space, readings)
    # While pages for two are folded away, promises are not held up here either.
    promises = [] if is_folded(request, space) else space.all(Promise)
    return render(
        request,
        "rhythm/over_time.html",
        {
            "week": week_number(begun, today) if begun else None,
            "stretches": stretches(begun, today),
            "phases": phases,
            "unsafe": is_unsafe(request, space),
            "promises": of_promises(promises, today - LONG, today),
            **shown(space, readings, begun, today),
            "here": "path",
        },
    )


def shown(
    space: Space, readings: list[KeptReading], begun: date | None, today: date
) -> dict[str, Any]:
    """Return the honest reading and what it rests on."""
    check_ins, hopes = space.all(CheckIn), space.all(Hope)
    return {
        "trend": own_trend(one_a_week(check_ins)).told_on_a_page(gettext),
        "last_answer": long_ago(check_ins, today),
        "charts": feeling_charts(check_ins, space.all(Setback), readings, today, begun),
        "hopes": of_hopes(hopes, today - LONG, today),
        "since": honest.since(hopes, check_ins, space.all(Tested), readings, today),
        "honest": honest,
    }


def long_ago(check_ins: list[CheckIn], today: date) -> date | None:
    """Return the day of the last check-in where a month has passed since, so that it is said."""
    last = max((one.day for one in check_ins), default=today)
    return last if today - last >= A_MONTH else None


def began(space: Space, readings: list[KeptReading]) -> date | None:
    """Return the day of the first look or of the opening of the space, whichever came first."""
    settings = preferences(space)
    days = [reading.made_on for reading in readings]
    return min([*days, settings.opened_on] if settings else days, default=None)


def stretches(begun: date | None, today: date) -> list[Stretch]:
    """Return the four stretches, and which of them is now; none where nothing has begun."""
    now = phase_on(begun, today) if begun else None
    return [
        Stretch(phase, now is not None and phase.begins < now.begins, phase is now)
        for phase in PHASES
    ]
