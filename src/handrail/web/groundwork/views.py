"""What matters to a person: three answers in their own space, written, changed, removed, printed."""

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.values import QUESTIONS, Values, said
from handrail.programme.record import new_id
from handrail.vault.errors import Clash
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.groundwork.forms import ValuesForm
from handrail.web.ui.changing import Overtaken, keep_or_clash, put, remove_with_undo
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@require_safe
@open_space()
def values(request: Request, space: Space) -> HttpResponse:
    """Show the three answers; before there are any, what they are for.

    There is one record. Where a removed one was brought back beside a new one, both are shown.
    """
    kept = [(record, said(record)) for record in reversed(space.all(Values))]
    return render(
        request, "groundwork/values.html", {"kept": kept, "questions": QUESTIONS, "here": "lists"}
    )


@read_or_send
@open_space()
def change(request: Request, space: Space) -> HttpResponse:
    """Write the three answers, or change them."""
    if request.method != "POST":
        kept = newest(space.all(Values))
        return form_page(request, ValuesForm.showing(kept) if kept else ValuesForm())
    form = ValuesForm(request.POST)
    if not form.is_valid():
        return form_page(request, form)
    done = keep_or_clash(space, Values, form, lambda records: keep(records, form, request))
    if isinstance(done, Overtaken):
        return form_page(request, form, **done.words)
    say(request, _("Kept. You can change it whenever you see it differently."))
    return redirect("values")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space) -> HttpResponse:
    """Remove the answers; they come back with Undo until the space closes."""
    remove_with_undo(request, space, Values, request.POST.get("record", ""))
    return redirect("values")


@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """Show the three questions with lines to write on, for everyone."""
    shown = {"questions": QUESTIONS, "back": "values"}
    return render(request, "groundwork/values_sheet.html", shown)


def keep(records: Records, form: ValuesForm, request: Request) -> Values:
    """Put the answers in their place. Raises Clash when another tab changed or removed them.

    The same answers sent twice are kept once.
    """
    kept = newest(records.all(Values))
    if kept is None:
        if form.read_from:
            raise Clash
        nothing = Values(id=new_id(), written_on=request.today)
        return records.add_once(msgspec.structs.replace(nothing, **form.answers()))
    if msgspec.structs.replace(kept, **form.answers()) == kept:
        return kept
    fields = {**form.answers(), "written_on": request.today}
    return put(records, Values, kept.id, form, fields)


def newest(kept: list[Values]) -> Values | None:
    """Return the record that is changed when a person changes their answers."""
    return kept[-1] if kept else None


def form_page(request: Request, form: ValuesForm, **more: object) -> HttpResponse:
    """Return the page with the three questions."""
    return render(request, "groundwork/values_change.html", {"form": form, "here": "lists", **more})
