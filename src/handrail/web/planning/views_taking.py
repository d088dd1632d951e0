"""Take this to someone: tick what goes in, then print it or read it aloud. Nothing is kept."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme import taking
from handrail.programme.journal import Entry, segment_of
from handrail.programme.reading_words import FOOT
from handrail.vault.space import Space
from handrail.web.planning.forms_taking import TakingForm

CHOSEN = "taken"  # in the visit: what was ticked, until the space closes


@require_http_methods(["GET", "HEAD", "POST"])
@open_space()
def choose(request: Request, space: Space) -> HttpResponse:
    """Ask what goes on the sheet."""
    if request.method == "POST":
        form = TakingForm(request.POST, space=space)
        if form.is_valid():
            request.visit.put(CHOSEN, form.cleaned_data)
            return redirect("take-sheet")
    else:
        form = TakingForm(initial=request.visit.get(CHOSEN, {}), space=space)
    return render(request, "planning/take.html", {"form": form, "here": "lists"})


@require_safe
@open_space()
def sheet(request: Request, space: Space) -> HttpResponse:
    """Show what was ticked, as it will print. What was removed meanwhile is simply not there."""
    chosen = request.visit.get(CHOSEN)
    if chosen is None:
        return redirect("take")
    records = {
        name: [record for record in space.all(kind) if record.id in chosen.get(name, ())]
        for name, (kind, _question) in taking.CHOICES.items()
    }
    month = chosen.get("month", "")
    entries = space.all(Entry, within=(segment_of(month),)) if month else ()
    shown = taking.taken(chosen.get("first", ""), records, entries)
    return render(
        request,
        "planning/take_sheet.html",
        {"sheet": shown, "title": taking.TITLE, "foot": FOOT, "here": "lists"},
    )
