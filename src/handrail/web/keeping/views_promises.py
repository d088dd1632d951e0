"""Small promises: made, kept, moved or missed, as the one who made them says."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair import promise as rules
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.vault.space import Space
from handrail.web.keeping.forms_promises import (
    OPEN,
    MarkForm,
    MoveForm,
    PromiseForm,
    PromiseWordsForm,
)
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say
from handrail.web.ui.shelf import Shelf

MARKED = {
    KEPT: _("Noted as kept."),
    MISSED: _("Noted. It leaves this page in two weeks."),
    OPEN: _("Taken back. It is still to be kept."),
}


def stands(request: Request, space: Space, promises: Sequence[Promise]) -> Mapping[str, Any]:
    """Return what the page shows: what is to be kept, what was missed lately, what was kept."""
    due = {one.id for one in rules.due_promises(promises, request.today)}
    return {
        "to_keep": [(one, one.id in due) for one in rules.open_promises(promises)],
        "missed": rules.missed_lately(promises, request.today),
        "kept": rules.kept_promises(promises),
        "moved": MOVED,
        "today": request.today,
    }


PROMISES = Shelf(
    kind=Promise,
    form=PromiseForm,
    url="promises",
    title=_(rules.TITLE),
    lead=_("One thing, by you, by a day. Small ones that are kept carry more than a grand one."),
    minutes=_("About two minutes"),
    empty=_(
        "Think of something you can do this week without anyone’s help: a call, a meal, a bill. "
        "Write it with its day."
    ),
    add=_("Make one"),
    writing_title=_("One small promise"),
    sheet_lead=_("One thing, by me, by a day. When the day has come: kept, moved or missed."),
    folds=True,
    listing="keeping/promises.html",
    writing="keeping/promise_form.html",
    shown=stands,
    made_on="made_on",
    changing=PromiseWordsForm,
)


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
