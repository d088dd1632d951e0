"""One small change for a week."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.repair import small_change as rules
from handrail.programme.repair.small_change import STARTERS, SmallChange
from handrail.vault.space import Space
from handrail.web.keeping.forms_change import ChangeForm
from handrail.web.ui.shelf import Shelf

STARTER = "starter"  # in the visit: the name of the one chosen just now
FULL = _("Two stand there already. First say which one you keep.")


class Day(NamedTuple):
    """One day of the week of a change. held: ticked. has_come: whether it can be ticked."""

    date: date
    held: bool
    has_come: bool
    is_today: bool


def stands(request: Request, space: Space, changes: Sequence[SmallChange]) -> Mapping[str, Any]:
    """Return what the page shows: the one at hand, or two to choose from; what is over; earlier ones."""
    today = request.today
    running = rules.running(changes, today)
    at_hand = running[0] if len(running) == 1 else None
    return {
        "choice": running if len(running) > 1 else (),
        "at_hand": at_hand,
        "days": week_of(at_hand, today) if at_hand else (),
        "over": rules.to_look_back_on(changes, today),
        "earlier": [
            (one, one.told(), rules.can_go_on(one, today)) for one in changes if one.ended_on
        ],
        "today": today,
    }


def week_of(change: SmallChange, today: date) -> list[Day]:
    """Return the days of a change."""
    come = rules.days_to_tick(change, today)
    return [
        Day(day, day in change.days, day in come, day == today)
        for day in rules.days_to_tick(change, change.until)
    ]


def made(request: Request) -> Mapping[str, Any]:
    """Return the week of a new change: today and six days."""
    return {"since": request.today, "until": request.today + rules.A_WEEK}


def borrowed(request: Request, space: Space) -> Mapping[str, Any]:
    """Return both halves of the starter that was chosen just now, to be made one’s own."""
    chosen = request.visit.get(STARTER)
    request.visit.drop(STARTER)
    halves = {one.name: {"if_": gettext(one.if_), "then": gettext(one.then)} for one in STARTERS}
    return halves.get(chosen, {})


class ChangeShelf(Shelf[SmallChange]):
    """Small changes: one, and a second until it is said which of the two stays."""

    def hindered(self, others: Sequence[SmallChange], record: SmallChange, *, is_new: bool) -> None:
        """Raise ValidationError with words while that question is open."""
        if is_new and rules.is_full(others, record.since):
            raise ValidationError(str(FULL))


CHANGE = ChangeShelf(
    kind=SmallChange,
    form=ChangeForm,
    url="change",
    title=_(rules.TITLE),
    lead=_("One thing you do differently, for a week. Small enough for a bad day."),
    minutes=_("Three minutes to choose, one touch a day"),
    empty=_(
        "Pick one moment that comes most days, and one small thing you do then. Said as “if … "
        "then I …”, it comes to mind by itself when the moment is there."
    ),
    add=_("Choose one"),
    sheet_lead=_("One moment, one small act, for a week. A dot for each day you did it."),
    folds=True,
    listing="keeping/change.html",
    writing="keeping/change_form.html",
    shown=stands,
    made=made,
    begin=borrowed,
    beside=lambda request, space: {"starters": STARTERS},
)
