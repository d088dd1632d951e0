"""What matters to a person: three answers in their own space, written, changed, removed, printed."""

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.values import QUESTIONS, Values, said
from handrail.programme.record import new_id
from handrail.vault.errors import Clash
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.groundwork.forms import ValuesForm
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
    try:
        with space.change() as records:
            keep(records, form, request)
    except Clash as clash:
        return clash_page(request, form, clash)
    say(request, _("Kept. You can change it whenever you see it differently."))
    return redirect("values")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space) -> HttpResponse:
    """Remove the answers; they come back with Undo until the space closes."""
    with space.change() as records:
        record = records.remove(Values, request.POST.get("record", ""))
    removed.remember(request.visit, record)
    say(request, _("Removed."), undo=record.id)
    return redirect("values")


@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """Show the three questions with lines to write on, for everyone."""
    return render(request, "groundwork/values_sheet.html", {"questions": QUESTIONS})


def keep(records: Records, form: ValuesForm, request: Request) -> None:
    """Put the answers in their place. Raises Clash when another tab changed or removed them.

    The same answers sent twice are kept once.
    """
    kept, revision = newest(records.all(Values)), form.cleaned_data["revision"] or 0
    if kept is None:
        if revision:
            raise Clash
        nothing = Values(id=new_id(), written_on=request.today)
        records.add(msgspec.structs.replace(nothing, **form.answers()))
    elif form.answers() != {name: getattr(kept, name) for name in form.answers()}:
        changed = msgspec.structs.replace(kept, written_on=request.today, **form.answers())
        records.replace(changed, revision=revision)


def newest(kept: list[Values]) -> Values | None:
    """Return the record that is changed when a person changes their answers."""
    return kept[-1] if kept else None


def clash_page(request: Request, form: ValuesForm, clash: Clash) -> HttpResponse:
    """Show what another tab kept above what was typed here; sending again puts it in its place."""
    theirs = clash.theirs if isinstance(clash.theirs, Values) else None
    again = ValuesForm(initial={**form.answers(), "revision": theirs.revision if theirs else 0})
    told = theirs.told() if theirs else None
    return form_page(request, again, theirs=told, was_removed=theirs is None)


def form_page(request: Request, form: ValuesForm, **more: object) -> HttpResponse:
    """Return the page with the three questions."""
    return render(request, "groundwork/values_change.html", {"form": form, "here": "lists", **more})
