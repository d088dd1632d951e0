"""Words and actions, over time; and what the coach notices while something is typed."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
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
from handrail.web.ui.blank import Blank, Section, blank_sheet
from handrail.web.ui.folding import folds, space_or_none

FORMS: dict[str, type[HeardForm]] = {
    "limit": LimitForm,
    "small": PromiseForm,
    "amends": AmendsForm,
}
ACTS = 3  # on one blank sheet
ONE_ACT = Section(
    "",
    (
        Blank(_("What I was sorry for, and when I said it"), lines=range(2)),
        Blank(_("What I promised, and by when"), lines=range(1)),
        Blank(_("What I did then, with its day"), lines=range(2)),
    ),
)


@require_safe
def lines(request: Request) -> HttpResponse:
    """Show room for three things to put right, each with what followed, for everyone."""
    return blank_sheet(request, TITLE, [ONE_ACT] * ACTS, back="words-actions")


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
