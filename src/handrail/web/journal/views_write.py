"""The journal as it is written: an entry kept, changed, removed, brought back."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.journal import Entry
from handrail.programme.record import new_id
from handrail.vault.space import Space
from handrail.web.journal import listening, reading
from handrail.web.journal.forms import EntryForm
from handrail.web.ui import changing
from handrail.web.ui.changing import CHANGED, KEPT, Overtaken, remove_with_undo
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


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
        entry = reading.entry_of(space, month, record_id)
        return form_page(request, EntryForm.showing(entry, request.today), entry)
    form = EntryForm(request.POST, today=request.today)
    if not form.is_valid():
        return form_page(request, form, Entry(id=record_id, day=reading.day_in(month)))
    kept = changing.change(space, Entry, record_id, form, form.fields_of_record())
    if isinstance(kept, Overtaken):
        return form_page(request, form, kept.theirs, **kept.words)
    say(request, CHANGED)
    return redirect("note", kept.month, kept.id)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Remove an entry; it comes back with Undo until the space closes."""
    remove_with_undo(request, space, Entry, record_id)
    return redirect("notes")


@require_POST
@open_space(waits=False)
def without_line(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Leave out the line with Help beside entries from now on."""
    entry = reading.entry_of(space, month, record_id)
    listening.turn_off(space)
    say(request, _("The line is left out from now on. Help stays on every page."))
    return redirect("note", entry.month, entry.id)


def form_page(
    request: Request, form: EntryForm, entry: Entry | None = None, **more: object
) -> HttpResponse:
    """Return the page an entry is written on. entry: the one that is changed; None for a new one."""
    return render(
        request, "journal/write.html", {"form": form, "entry": entry, "here": "lists", **more}
    )
