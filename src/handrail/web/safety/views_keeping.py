"""Keeping a reading or not: nothing is kept unless it is chosen, an unsafe one least of all."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts import clock
from handrail.accounts.gate import open_space, opened, time_zone
from handrail.accounts.requests import Request
from handrail.programme.look.look import answers_from
from handrail.programme.reading import keeping_words
from handrail.vault.space import Space
from handrail.web.safety import keeping, under_way
from handrail.web.safety.views_asking import FORGOTTEN
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

CLEARED = _("Everything you answered is gone from here. Your browser’s history is not erased.")
KEPT = _("It is kept in this space. You find it under Path.")
NOT_KEPT = _("It is not kept. Nothing of your answers is left here.")
NOT_KEPT_YET_HELD = _(
    "It is not kept. Until this space closes it still folds pages for two away on your side; then "
    "nothing of it is left."
)


@require_POST
def clear_all(request: Request) -> HttpResponse:
    """Forget every answer at once."""
    under_way.clear(request.visit)
    request.visit.drop(keeping.WAITING)
    say(request, CLEARED)
    return redirect("look")


@read_or_send
@open_space(waits=False)
def keep(request: Request, space: Space) -> HttpResponse:
    """Keep the reading in the open space. Sent twice it is kept once; opened by itself it asks again."""
    look = under_way.look_of(request.visit)
    if look is None:
        return redirect("path")
    if request.method != "POST":
        return redirect("look-shown")
    record = keeping.keep_in(space, answers_from(look).answers, request.today)
    under_way.clear(request.visit)
    say(request, KEPT)
    return redirect("kept-reading", record.id)


@require_POST
def dont_keep(request: Request) -> HttpResponse:
    """Let the reading go; after an unsafe one lead to Help."""
    look = under_way.look_of(request.visit)
    unsafe = look is not None and under_way.reading_of(look).unsafe
    under_way.clear(request.visit)
    is_open = request.visit.space_key is not None
    say(request, NOT_KEPT_YET_HELD if unsafe and is_open else NOT_KEPT)
    if unsafe:
        return redirect("help")
    return redirect("today" if is_open else "look")


@read_or_send
def elsewhere(request: Request) -> HttpResponse:
    """Keep the reading on paper, or let it wait for the next other space opened in this browser."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    if request.method == "POST":
        space = opened(request)
        day = clock.today(time_zone(space) if space else "")
        keeping.let_wait(request.visit, answers_from(look).answers, day)
        return redirect("look-elsewhere")
    means = keeping_words.ELSEWHERE_MEANS
    is_waiting = keeping.waiting(request.visit) is not None
    return render(
        request,
        "safety/elsewhere.html",
        {"means": means, "waiting": is_waiting, "keeping": keeping_words},
    )


@require_POST
def to_a_space(request: Request) -> HttpResponse:
    """Lead to the door, and back to the reading once a space is open."""
    request.visit.put("toward", reverse("look-shown"))
    return redirect("in")
