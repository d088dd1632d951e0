"""What is asked before anything is written about a bad day."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.rhythm.forms import YES, FirstForm
from handrail.web.rhythm.shelves import ASKED_FIRST
from handrail.web.ui.methods import read_or_send


@read_or_send
@open_space(waits=False)
def first(request: Request, space: Space) -> HttpResponse:
    """Ask whether they were hurt or afraid. The answer chooses the next page and is kept nowhere."""
    if request.method != "POST":
        return render(request, "rhythm/first.html", {"form": FirstForm(), "here": "path"})
    form = FirstForm(request.POST)
    if not form.is_valid():
        return render(request, "rhythm/first.html", {"form": form, "here": "path"})
    request.visit.put(ASKED_FIRST, True)
    if form.cleaned_data["hurt"] == YES:
        return render(request, "rhythm/hurt.html", {"here": "path"})
    return redirect("setbacks-new")
