"""The gentle notes: what they noticed, closed one by one, and brought back."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.noticing.notes import BY_ID, NOTES, closed_on, speaking
from handrail.programme.record import new_id
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.today.forms import NoteForm
from handrail.web.ui.said import say
from handrail.web.ui.seen import seen_in

GONE = _("This note is not here any more.")


@require_safe
@open_space()
def noticing(request: Request, space: Space) -> HttpResponse:
    """Show every note that speaks now, and those that were closed."""
    kept = space.all(ClosedNote)
    notes = speaking(seen_in(request, space), kept)
    there = {one.note.id for one in notes}
    days = closed_on(kept)
    closed = [(note, days[note.id]) for note in NOTES if note.id in days and note.id not in there]
    shown = {"notes": notes, "closed": closed, "page": "noticing", "here": "path"}
    return render(request, "today/noticing.html", shown)


@require_POST
@open_space(waits=False)
def close(request: Request, space: Space) -> HttpResponse:
    """Close a note until its reason is true of newer records."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        say(request, GONE)
        return redirect("noticing")
    note = form.cleaned_data["note"]
    with space.change() as records:
        close_once(records, ClosedNote(id=new_id(), note=note, day=request.today))
    say(request, _("Closed. It stays closed unless something new gives it a reason."))
    return redirect(form.cleaned_data["page"])


@require_POST
@open_space(waits=False)
def bring_back(request: Request, space: Space) -> HttpResponse:
    """Open a closed note again; this can be undone too."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        say(request, GONE)
        return redirect("noticing")
    with space.change() as records:
        there = [one for one in records.all(ClosedNote) if one.note == form.cleaned_data["note"]]
        for one in there:
            records.remove(ClosedNote, one.id)
    for one in there:
        removed.remember(request.visit, one)
    say(request, _("It is back."), undo=there[-1].id if there else "")
    return redirect(form.cleaned_data["page"])


def close_once(records: Records, closed: ClosedNote) -> None:
    """Keep that a note was closed; what was said about it before gives way."""
    for one in records.all(ClosedNote):
        if one.note == closed.note:
            if one.day == closed.day:
                return
            records.remove(ClosedNote, one.id)
    records.add(closed)


def closed_today(request: Request, space: Space) -> str:
    """Return the id of a note closed today, so that Today can take it back; empty for none."""
    ids = (one.note for one in space.all(ClosedNote) if one.day == request.today)
    return next((note for note in ids if note in BY_ID), "")
