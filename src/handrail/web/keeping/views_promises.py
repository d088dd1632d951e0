"""Small promises: made, kept, moved or missed, as the one who made them says."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.vault.space import Space
from handrail.web.keeping.forms_promises import OPEN, MarkForm, MoveForm
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

MARKED = {
    KEPT: _("Noted as kept."),
    MISSED: _("Noted. It leaves this page in two weeks."),
    OPEN: _("Taken back. It is still to be kept."),
}


@require_POST
@open_space()
def mark(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note that a promise was kept or missed, or take that back. Nobody else is told."""
    form = MarkForm(request.POST)
    if not form.is_valid():
        say(request, _("Choose one of those shown."))
        return redirect("promises")
    state = form.cleaned_data["state"]
    with space.change() as records:
        kept = records.get(Promise, record_id)
        given = "" if state == OPEN else state
        if kept.state != given:
            records.amend(kept, state=given, marked_on=request.today if given else None)
    say(request, MARKED[state])
    return redirect("promises")


@read_or_send
@open_space()
@folds
def move(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Give a promise another day. It is still to be kept."""
    kept = space.get(Promise, record_id)
    form = MoveForm(request.POST or None, today=request.today)
    if request.method != "POST" or not form.is_valid():
        return render(
            request, "keeping/move.html", {"form": form, "promise": kept, "here": "lists"}
        )
    with space.change() as records:
        now, day = records.get(Promise, record_id), form.cleaned_data["by"]
        records.amend(now, by=day, state=MOVED, marked_on=request.today)
    say(request, _("Moved. The new day stands beside it."))
    return redirect("promises")
