"""The open pattern finder: what is marked lives in this visit only."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.programme.understand import patterns
from handrail.web.ui.methods import read_or_send
from handrail.web.understanding.forms import MarksForm, in_words

MARKS = "pattern_marks"  # their name in the visit


@read_or_send
def finder(request: Request) -> HttpResponse:
    """Ask which patterns fit, and how often."""
    if request.method == "POST":
        form = MarksForm(request.POST)
        if form.is_valid():
            request.visit.put(MARKS, form.marks())
            return redirect("patterns-seen")
    else:
        form = MarksForm(initial=request.visit.get(MARKS, {}))
    return render(request, "understanding/finder.html", {"form": form, "programme": patterns})


@require_safe
def seen(request: Request) -> HttpResponse:
    """Say in words what was marked. No score and no verdict."""
    marks = request.visit.get(MARKS)
    if marks is None:
        return redirect("patterns")
    return render(
        request, "understanding/seen.html", {"marks": in_words(marks), "programme": patterns}
    )


@require_safe
def sheet(request: Request) -> HttpResponse:
    """Lay out the patterns for a pen, with empty boxes; nothing that was marked stands on it."""
    return render(request, "understanding/sheet.html", {"programme": patterns})
