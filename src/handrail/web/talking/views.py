"""The ways in, and paper."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.talking.shapes import SHAPES, named
from handrail.web.ui.folding import folds, space_or_none


@require_safe
@space_or_none
@folds
def choice(request: Request, space: Space | None) -> HttpResponse:
    """Offer the two shapes, practice, and what was kept."""
    return render(request, "talking/choice.html", {"shapes": SHAPES.values(), "here": "lists"})


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
