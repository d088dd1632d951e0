"""What stands beside a review: the month as the record shows it, and what is not up for discussion."""

from datetime import date
from typing import Any

from handrail.accounts.requests import Request
from handrail.programme.ground.values import Values
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.record_shown import Group, of_hopes, of_limits, of_promises
from handrail.programme.rhythm.review import A_MONTH
from handrail.programme.rhythm.setback import Setback
from handrail.vault.space import Space
from handrail.web.rhythm.charts import feeling_charts
from handrail.web.ui.folding import is_folded, is_unsafe


def last_month(request: Request, space: Space) -> dict[str, Any]:
    """Return what the page of a review shows of the last four weeks.

    While pages for two are folded away, promises, hopes and limits are left out. Where there is harm
    nobody is asked to see it from across the table.
    """
    since = request.today - A_MONTH
    setbacks = [one for one in space.all(Setback) if one.day > since]
    return {
        "unsafe": is_unsafe(request, space),
        "charts": feeling_charts(
            space.all(CheckIn), space.all(Setback), space.all(KeptReading), request.today
        ),
        "groups": [] if is_folded(request, space) else groups(space, since, request.today),
        "setbacks": sorted(setbacks, key=lambda one: one.day),
        "own_limits": "\n".join(one.limits for one in space.all(Values) if one.limits),
    }


def groups(space: Space, since: date, today: date) -> list[Group]:
    """Return promises, hopes and limits of a time in words; lists with nothing in them fall away."""
    found = (
        of_promises(space.all(Promise), since, today),
        of_hopes(space.all(Hope), since, today),
        of_limits(space.all(Limit), space.all(Tested), since),
    )
    return [group for group in found if group.facts]
