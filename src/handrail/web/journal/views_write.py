"""The journal as it is written: an entry kept, changed, removed, brought back."""

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.journal import Entry
from handrail.programme.record import new_id
from handrail.vault.errors import Clash, Unknown
from handrail.vault.space import Space
from handrail.web.journal import listening, reading
from handrail.web.journal.forms import EntryForm
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

KEPT = _("Kept. Only this space opens it.")


@read_or_send
@open_space()
def new(request: Request, space: Space) -> HttpResponse:
    """Write an entry."""
    if request.method != "POST":
        return form_page(request, EntryForm(today=request.today))
    form = EntryForm(request.POST, today=request.today)
    if not form.is_valid():
        return form_page(request, form)
    with space.change() as records:
        kept = records.add_once(Entry(id=new_id(), **form.fields_of_record()))
    say(request, KEPT)
    return redirect("note", kept.month, kept.id)


@read_or_send
@open_space()
def change(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Change an entry, its day too."""
    if request.method != "POST":
        kept = reading.entry_of(space, month, record_id)
        return form_page(request, EntryForm.showing(kept, request.today), kept)
    form = EntryForm(request.POST, today=request.today)
    old = Entry(id=record_id, day=reading.day_in(month))
    if not form.is_valid():
        return form_page(request, form, old)
    changed = msgspec.structs.replace(old, **form.fields_of_record())
    try:
        with space.change() as records:
            kept = records.replace(changed, revision=form.cleaned_data["revision"] or 0)
    except Clash as clash:
        return clash_page(request, form, clash.theirs)
    except Unknown:
        return removed_page(request, form)
    say(request, _("Changed."))
    return redirect("note", kept.month, kept.id)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Remove an entry; it comes back with Undo until the space closes."""
    with space.change() as records:
        record = records.remove(Entry, record_id)
    removed.remember(request.visit, record)
    say(request, _("Removed."), undo=record_id)
    return redirect("notes")


@require_POST
@open_space(waits=False)
def without_line(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Leave out the line with Help beside entries from now on."""
    entry = reading.entry_of(space, month, record_id)
    listening.turn_off(space)
    say(request, _("The line is left out from now on. Help stays on every page."))
    return redirect("note", entry.month, entry.id)


def clash_page(request: Request, form: EntryForm, theirs: object) -> HttpResponse:
    """Show what another tab kept above what was typed here; sending again puts it in its place."""
    assert isinstance(theirs, Entry)
    again = EntryForm(
        initial={**form.fields_of_record(), "revision": theirs.revision}, today=request.today
    )
    return form_page(request, again, theirs, theirs=theirs.told())


def removed_page(request: Request, form: EntryForm) -> HttpResponse:
    """Show what was typed for an entry that another tab removed; sending it keeps it as a new one."""
    again = EntryForm(initial=form.fields_of_record(), today=request.today)
    return form_page(request, again, was_removed=True)


def form_page(
    request: Request, form: EntryForm, entry: Entry | None = None, **more: object
) -> HttpResponse:
    """Return the page an entry is written on. entry: the one that is changed; None for a new one."""
    return render(
        request, "journal/write.html", {"form": form, "entry": entry, "here": "lists", **more}
    )
