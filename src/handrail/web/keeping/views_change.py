"""One small change: chosen, ticked on its days, looked back on. See views_choice for a second one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.repair import small_change as rules
from handrail.programme.repair.small_change import STARTERS, SmallChange
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.keeping.forms_change import ChangeForm, LookBackForm
from handrail.web.keeping.views_choice import FULL
from handrail.web.ui.changing import Overtaken, keep_or_clash, put
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say
from handrail.web.ui.shelf import Shelf

STARTER = "starter"  # in the visit: the name of the one chosen just now


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


@require_POST
@open_space(waits=False)
def begin(request: Request, space: Space) -> HttpResponse:
    """Lead to the form with a starter in its fields. Which one stands in no address."""
    request.visit.put(STARTER, request.POST.get("starter", ""))
    return redirect("change-new")


@require_POST
@open_space()
def tick(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Tick a day of the week, or take its tick back."""
    day = _day(request.POST.get("day", ""))
    with space.change() as records:
        kept = records.get(SmallChange, record_id)
        if day is None or day not in rules.days_to_tick(kept, request.today):
            raise Http404
        turned = records.amend(kept, days=rules.ticked(kept, day))
    words = _("Noted for %(day)s.") if day in turned.days else _("Taken back for %(day)s.")
    say(request, words % {"day": date_format(day, "l")})
    return redirect("change")


@read_or_send
@open_space()
@folds
def look_back(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Write what it was like, and let it end."""
    if request.method != "POST":
        kept = space.get(SmallChange, record_id)
        return back_page(request, kept, LookBackForm.showing(kept, request.today))
    form = LookBackForm(request.POST, today=request.today)
    if not form.is_valid():
        return back_page(request, space.get(SmallChange, record_id), form)

    def keep(records: Records) -> SmallChange:
        ended_on = records.get(SmallChange, record_id).ended_on or request.today
        fields = {**form.fields_of_record(), "ended_on": ended_on}
        return put(records, SmallChange, record_id, form, fields)

    ended = keep_or_clash(space, SmallChange, form, keep)
    if isinstance(ended, Overtaken):
        told = {"theirs": ended.theirs.told()} if ended.theirs else {}
        return back_page(request, ended.theirs, form, **told)
    say(request, _("Kept. It stands under “Earlier”."))
    return redirect("change")


def back_page(
    request: Request, change: SmallChange | None, form: LookBackForm, **more: object
) -> HttpResponse:
    """Return the page a week is looked back on. change: None where another tab removed it."""
    shown = {"form": form, "change": change, "here": "lists", **more}
    return render(request, "keeping/look_back.html", shown)


@require_POST
@open_space()
def again(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Begin another week with the same plan; the earlier week stays as it was."""
    with space.change() as records:
        earlier, changes = records.get(SmallChange, record_id), records.all(SmallChange)
        is_there = _same_running(earlier, rules.running(changes, request.today))
        is_full = rules.is_full(changes, request.today)
        if not is_there and not is_full:
            records.add(rules.another_week(earlier, new_id(), request.today))
    say(request, FULL if is_full and not is_there else _("Another week, from today."))
    return redirect("change")


def _same_running(change: SmallChange, running: Iterable[SmallChange]) -> bool:
    plan = (change.if_, change.then)
    return any((one.if_, one.then) == plan for one in running)


def _day(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None
