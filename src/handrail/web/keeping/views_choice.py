"""Which of two small changes stays; the one that was left can go on as long as its week lasts."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair import small_change as rules
from handrail.programme.repair.small_change import SmallChange
from handrail.vault.space import Space
from handrail.web.keeping.shelves.change import FULL
from handrail.web.ui.said import say

CHOSEN = "keep"  # in the form that asks which one stays: the id of that one


@require_POST
@open_space()
def choose(request: Request, space: Space) -> HttpResponse:
    """Keep one change; the other ends today and stays under “Earlier”."""
    with space.change() as records:
        running = rules.running(records.all(SmallChange), request.today)
        kept = next((one for one in running if one.id == request.POST.get(CHOSEN)), None)
        if kept is not None:
            for other in running:
                if other.id != kept.id:
                    records.amend(other, ended_on=request.today)
    if kept is None:
        say(request, _("Choose one of them, then press the button."))
    else:
        say(request, _("Kept. What you left stands under “Earlier”, and can go on from there."))
    return redirect("change")


@require_POST
@open_space()
def go_on(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Let a change that was ended before its week was over go on, with the days that were ticked."""
    with space.change() as records:
        is_full = rules.is_full(records.all(SmallChange), request.today)
        change = records.get(SmallChange, record_id)
        can = rules.can_go_on(change, request.today) and not is_full
        if can:
            records.amend(change, ended_on=None)
    said = FULL if is_full else _("Its week is over. You can begin another one.")
    say(request, _("It goes on, with the days you ticked.") if can else said)
    return redirect("change")
