"""What is open to everyone: kinds of help and what to ask, how to choose; and two days side by side."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.onward import guide
from handrail.programme.weigh.weighing import Weighing, compared
from handrail.vault.space import Space
from handrail.web.ui.shelf import newest_first


@require_safe
def kinds(request: Request) -> HttpResponse:
    """Say what each kind of help is good for, and what to ask there."""
    return render(request, "weighing/kinds.html", {"guide": guide, "here": "lists"})


@require_safe
def choosing(request: Request) -> HttpResponse:
    """Say how to choose somebody, near or online."""
    return render(request, "weighing/choosing.html", {"guide": guide, "here": "lists"})


@require_safe
@open_space()
def beside(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show a weighing beside the one before it."""
    later = space.get(Weighing, record_id)
    kept = newest_first(space.all(Weighing))
    after = [one.id for one in kept].index(later.id) + 1
    if after == len(kept):
        return redirect("weigh")
    shown = {"later": later, "earlier": kept[after], "ways": compared(kept[after], later)}
    return render(request, "weighing/beside.html", {**shown, "here": "lists"})
