"""What I will do: limits, and a private note each time one was tested."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair.limit import Limit
from handrail.vault.space import Space
from handrail.web.keeping.shelves.limits import TESTED
from handrail.web.ui.folding import folds
from handrail.web.ui.said import say


@require_safe
@open_space()
@folds
def noted(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Ask how it went with one limit."""
    limit = space.get(Limit, record_id)
    return TESTED.begun_page(request, space, {"limit": limit.id})


@require_POST
@open_space()
def rest(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Let a limit rest, or take it up again when it rests."""
    with space.change() as records:
        kept = records.get(Limit, record_id)
        turned = records.amend(kept, put_away=not kept.put_away)
    say(request, _("It rests now.") if turned.put_away else _("It stands again."))
    return redirect("limits")
