"""The ways in, the choice to go on, and paper."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.talking.folding import GOES_ON, folds, space_or_none
from handrail.web.talking.shapes import SHAPES, named

OURS = ("say", "practice")  # what the names of this part’s addresses begin with


@require_safe
@space_or_none
@folds
def choice(request: Request, space: Space | None) -> HttpResponse:
    """Offer the two shapes, practice, and what was kept."""
    return render(request, "talking/choice.html", {"shapes": SHAPES.values(), "here": "lists"})


@require_POST
def go_on(request: Request) -> HttpResponse:
    """Unfold these pages until the space closes, and lead to the one that was folded."""
    request.visit.put(GOES_ON, True)
    toward = request.POST.get("toward", "")
    try:
        name = resolve(toward).url_name or ""
    except Resolver404:
        name = ""
    return redirect(toward if name.partition("-")[0] in OURS else "say")


@require_safe
def sheet(request: Request, shape: str) -> HttpResponse:
    """Show the parts with lines to write on, for everyone. Nothing typed stands on it."""
    return render(request, "talking/sheet.html", {"shape": named(shape)})


@require_safe
@space_or_none
@folds
def paper(request: Request, space: Space | None, shape: str) -> HttpResponse:
    """Show what was written in this visit on a plain sheet; before there is anything, the lines."""
    chosen = named(shape)
    parts = request.visit.get(chosen.slot)
    if parts is None:
        return redirect(f"{chosen.url}-sheet")
    sentence = chosen.made(parts, request.today).sentence(gettext)
    return render(request, "talking/paper.html", {"shape": chosen, "sentence": sentence})
