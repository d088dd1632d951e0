"""Marks that a person keeps in their space: kept, changed, removed, brought back."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.understand.patterns import PatternMarks, marked
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.ui.changing import CHANGED, Overtaken, keep_or_clash, put, remove_with_undo
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
    """Change the marks of one day. What another tab removed can be kept anew, for today."""
    if request.method != "POST":
        record = space.get(PatternMarks, record_id)
        form = MarksForm(initial={**record.marks, "revision": record.revision})
        return _change_page(request, form, record)
    form = MarksForm(request.POST)
    removed = PatternMarks(id=record_id, marked_on=request.today, marks={})
    if not form.is_valid():
        record = next((one for one in space.all(PatternMarks) if one.id == record_id), removed)
        return _change_page(request, form, record)

    def keep(records: Records) -> PatternMarks:
        there = any(one.id == record_id for one in records.all(PatternMarks))
        if not there and not form.read_from:
            return records.add_once(marked(form.marks(), request.today))
        return put(records, PatternMarks, record_id, form, {"marks": form.marks()})

    kept = keep_or_clash(space, PatternMarks, form, keep)
    if isinstance(kept, Overtaken):
        return _change_page(request, form, kept.theirs or removed, **kept.words)
    say(request, CHANGED)
    return redirect("patterns-kept")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Remove the marks of one day; they come back with Undo until the space closes."""
    remove_with_undo(request, space, PatternMarks, record_id)
    return redirect("patterns-kept")


def _change_page(
    request: Request, form: MarksForm, record: PatternMarks, **more: object
) -> HttpResponse:
    """Return the page of one day. more: what another tab did meanwhile."""
    shown = {**TAB, "form": form, "day": as_kept(record), **more}
    return render(request, "understanding/change.html", shown)
