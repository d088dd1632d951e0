"""Words and actions, over time; and what the coach notices while something is typed."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.words_and_actions import TITLE, acts
from handrail.vault.space import Space
from handrail.web.keeping.forms_limits import LimitForm
from handrail.web.keeping.forms_promises import AmendsForm, PromiseForm
from handrail.web.keeping.heard import HeardForm
from handrail.web.ui.folding import folds, space_or_none

FORMS: dict[str, type[HeardForm]] = {
    "limit": LimitForm,
    "small": PromiseForm,
    "amends": AmendsForm,
}


@require_safe
@open_space()
@folds
def words_and_actions(request: Request, space: Space) -> HttpResponse:
    """Show each apology with its promise and what became of it, as a line over time."""
    found = acts(space.all(Apology), space.all(Promise))
    shown = {"acts": found, "title": TITLE, "here": "lists"}
    return render(request, "keeping/words_and_actions.html", shown)


@require_POST
@space_or_none
def read(request: Request, space: Space | None, what: str) -> HttpResponse:
    """Answer how it reads so far, as a piece of a page. Nothing of it is kept; it has no token."""
    if what not in FORMS:
        raise Http404
    form = FORMS[what](request.POST, today=request.today)
    complete = form.is_valid()
    shown = {"heard": form.heard, "quiet": not complete}
    return render(request, "keeping/heard.html", shown)
