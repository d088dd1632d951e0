"""Marks that a person keeps in their space: kept, changed, removed, brought back."""

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.understand.patterns import PatternMarks, marked
from handrail.vault.errors import Clash
from handrail.vault.space import Space
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say
from handrail.web.understanding.forms import MarksForm, as_kept, in_words
from handrail.web.understanding.views import MARKS

TAB = {"here": "lists"}  # the place in the navigation these pages belong to


@read_or_send
@open_space()
def keep(request: Request, space: Space) -> HttpResponse:
    """Keep what was marked in this visit; sent twice it is kept once."""
    marks = request.visit.get(MARKS)
    if not marks:
        return redirect("patterns-kept")
    if request.method != "POST":
        return render(request, "understanding/keep.html", {**TAB, "marks": in_words(marks)})
    with space.change() as records:
        records.add_once(marked(marks, request.today))
    request.visit.drop(MARKS)
    say(request, _("Kept in this space."))
    return redirect("patterns-kept")


@require_safe
@open_space()
def kept(request: Request, space: Space) -> HttpResponse:
    """List what was marked on which day, newest first."""
    records = sorted(space.all(PatternMarks), key=lambda record: record.marked_on, reverse=True)
    return render(
        request, "understanding/kept.html", {**TAB, "days": [as_kept(record) for record in records]}
    )


@read_or_send
@open_space()
def change(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Change the marks of one day."""
    record = space.get(PatternMarks, record_id)
    if request.method != "POST":
        form = MarksForm(initial={**record.marks, "revision": record.revision})
        return _change_page(request, form, record)
    form = MarksForm(request.POST)
    if not form.is_valid():
        return _change_page(request, form, record)
    try:
        with space.change() as records:
            records.replace(
                msgspec.structs.replace(record, marks=form.marks()),
                revision=form.cleaned_data["revision"] or 0,
            )
    except Clash as clash:
        return _clash_page(request, form, clash)
    say(request, _("Changed."))
    return redirect("patterns-kept")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Remove the marks of one day; they come back with Undo until the space closes."""
    with space.change() as records:
        record = records.remove(PatternMarks, record_id)
    removed.remember(request.visit, record)
    say(request, _("Removed."), undo=record_id)
    return redirect("patterns-kept")


def _clash_page(request: Request, form: MarksForm, clash: Clash) -> HttpResponse:
    """Show what another tab kept above what was chosen here; sending again then replaces it."""
    theirs = clash.theirs
    assert isinstance(theirs, PatternMarks)
    again = MarksForm(initial={**form.marks(), "revision": theirs.revision})
    return _change_page(request, again, theirs, clash)


def _change_page(
    request: Request, form: MarksForm, record: PatternMarks, clash: Clash | None = None
) -> HttpResponse:
    return render(
        request,
        "understanding/change.html",
        {**TAB, "form": form, "day": as_kept(record), "clash": clash},
    )
