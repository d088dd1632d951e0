"""What was removed since the space was opened, and can still come back."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.ui.said import say


@require_safe
@open_space()
def removed_just_now(request: Request, space: Space) -> HttpResponse:
    """List it by its kind and its day, each with Undo. What was written in it is not shown."""
    rows = [(one.id, one.told()) for one in removed.since_opened(request.visit)]
    return render(request, "spaces/removed.html", {"rows": rows, "here": "lists"})


@require_POST
@open_space(waits=False)
def let_go(request: Request, space: Space) -> HttpResponse:
    """Let none of it come back: whoever takes the phone while the space is open could bring it back."""
    removed.forget(request.visit)
    say(request, _("Nothing of it can come back now."))
    return redirect("removed")
