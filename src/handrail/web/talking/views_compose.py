"""One hard thing as it is put together: read, looked at again, and kept only when that is asked."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.talking import composing, views_kept
from handrail.web.talking.composing import READS
from handrail.web.talking.shapes import named
from handrail.web.ui.folding import folds, space_or_none
from handrail.web.ui.methods import read_or_send


@read_or_send
@space_or_none
@folds
def compose(request: Request, space: Space | None, shape: str) -> HttpResponse:
    """Put one hard thing together. Without a space it lives in this visit only."""
    chosen = named(shape)
    if request.method != "POST":
        waiting = request.visit.get(chosen.slot) or {}
        return composing.page(request, chosen, chosen.form(initial=waiting))
    form = chosen.form(request.POST)
    if not form.is_valid():
        return composing.page(request, chosen, form)
    request.visit.drop_draft(request.path)
    if not form.wants_keeping:
        request.visit.put(chosen.slot, form.parts())
        return redirect(f"{reverse(chosen.url)}{READS}")
    if space is None:
        request.visit.put(chosen.slot, form.parts())
        return redirect("say-keep", chosen.name)
    return views_kept.keep_now(request, space, chosen, form.parts())


@require_POST
@space_or_none
def read(request: Request, space: Space | None, shape: str) -> HttpResponse:
    """Answer how it reads so far, as a piece of a page. Nothing of it is kept; it has no token."""
    chosen = named(shape)
    form = chosen.form(request.POST)
    complete = form.is_valid()
    heard = chosen.heard(chosen.made(form.parts(), request.today), complete=complete)
    return render(request, "talking/said.html", {"heard": heard, "quiet": not complete})
