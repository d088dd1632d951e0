"""What stands beside the lists: kinds of help and how to choose, two days side by side, one tick."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.weigh import guide
from handrail.programme.weigh.weighing import Weighing, compared
from handrail.vault.space import Space
from handrail.web.ui.said import say
from handrail.web.ui.shelf import newest_first


@require_safe
def kinds(request: Request) -> HttpResponse:
    """Say what each kind of help is good for, and what to ask there."""
    return render(request, "weighing/kinds.html", {"guide": guide, "here": "lists"})


@require_safe
def choosing(request: Request) -> HttpResponse:
    """Say how to choose somebody, near or online."""
    return render(request, "weighing/choosing.html", {"guide": guide, "here": "lists"})


@require_safe
@open_space()
def beside(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show a weighing beside the one before it."""
    later = space.get(Weighing, record_id)
    kept = newest_first(space.all(Weighing))
    after = [one.id for one in kept].index(later.id) + 1
    if after == len(kept):
        return redirect("weigh")
    shown = {"later": later, "earlier": kept[after], "ways": compared(kept[after], later)}
    return render(request, "weighing/beside.html", {**shown, "here": "lists"})


@require_POST
@open_space(waits=False)
def endures(request: Request, space: Space) -> HttpResponse:
    """Note that the person puts up with it to show love, on today’s weighing or as one of its own."""
    with space.change() as records:
        today = [one for one in records.all(Weighing) if one.day == request.today]
        if not today:
            records.add(Weighing(id=new_id(), day=request.today, endures=True))
        else:
            records.amend(today[-1], endures=True)
    say(request, _("Noted. Only you see this, and you can take it back under “Weigh it”."))
    return redirect("noticing")
