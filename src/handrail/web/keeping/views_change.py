"""One small change: chosen, ticked on its days, looked back on. See views_choice for a second one."""

from collections.abc import Iterable
from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.repair import small_change as rules
from handrail.programme.repair.small_change import SmallChange
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.keeping.forms_change import LookBackForm
from handrail.web.keeping.shelves.change import FULL, STARTER
from handrail.web.ui.changing import Overtaken, keep_or_clash, put
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


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
