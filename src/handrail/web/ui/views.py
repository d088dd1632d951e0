"""The few addresses that belong to the shell: the way out, the cover page, staying, languages."""

from django.conf import settings
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBadRequest,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.views.decorators.http import require_POST

from handrail import coach
from handrail.accounts.requests import Request
from handrail.web.ui.coaching import hear
from handrail.web.ui.cover import cover_page
from handrail.web.ui.folding import GOES_ON
from handrail.web.ui.house import marker


def leave(request: Request) -> HttpResponse:
    """Forget this visit at once and answer the cover page, or the host's own outside address.

    A plain GET, so that it works without JavaScript. Nothing records that it was used.
    """
    request.visit.end()
    response = HttpResponseRedirect(settings.HANDRAIL_COVER_URL or reverse("cover"))
    response.status_code = 303
    for cookie in (settings.HANDRAIL_COOKIE, settings.CSRF_COOKIE_NAME):
        marker.remove(response, cookie)
    marker.put_up(response)
    return response


def cover(request: HttpRequest) -> HttpResponse:
    """Answer the world clock."""
    return cover_page(request)


@require_POST
def stay(request: Request) -> HttpResponse:
    """Count as a sign that the person is there; say how many seconds the space stays open now."""
    return JsonResponse({"seconds": request.visit.seconds_left()})


@require_POST
def read(request: Request) -> HttpResponse:
    """Answer what the coach notices in words that are being typed, as a piece of a page.

    Nothing of it is kept, and it carries no token: it is fetched again and again.
    """
    kind, text = request.POST.get("kind", ""), request.POST.get("text", "")
    if kind not in coach.KINDS:
        return HttpResponseBadRequest()
    heard = hear(kind, text, complete=False)
    return render(request, "ui/coach.html", {"heard": heard, "name": "typed", "quiet": True})


@require_POST
def go_on(request: Request) -> HttpResponse:
    """Unfold the folded pages until the space closes, and lead to the one that was met."""
    request.visit.put(GOES_ON, True)
    toward = request.POST.get("toward", "")
    try:
        folds_away = getattr(resolve(toward).func, "folds_away", False)
    except Resolver404:
        folds_away = False
    return redirect(toward if folds_away else "lists")
