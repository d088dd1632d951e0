"""The gate before every page of an open space. No view reads keys or cookies itself."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate

from django.http import HttpResponse
from django.shortcuts import redirect

from handrail.accounts import clock, toward
from handrail.accounts.requests import Request
from handrail.programme.preferences import Preferences
from handrail.vault.errors import Closed
from handrail.vault.space import Space

View = Callable[Concatenate[Request, Space, ...], HttpResponse]
Plain = Callable[Concatenate[Request, ...], HttpResponse]

# Never kept for later and never shown back: what opens a space, and the form's own token.
NEVER_KEPT = ("passphrase", "csrfmiddlewaretoken")
# A form that was accepted leads on; what had been saved of it while typing is not needed any more.
ARRIVED = (302, 303)


def open_space(*, waits: bool = True) -> Callable[[View], Plain]:
    """Hand the view the open space and the person's date; without one lead to the door.

    waits: whether a form that arrives after the space closed waits, sealed, for the same door.
    Off for what must be meant at this very moment, such as deleting.
    """

    def decorate(view: View) -> Plain:
        @wraps(view)
        def behind_the_gate(request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
            space = opened(request)
            if space is None:
                return to_the_door(request, waits)
            request.today = clock.today(time_zone(space))
            response = view(request, space, *args, **kwargs)
            if request.method == "POST" and response.status_code in ARRIVED:
                request.visit.drop_draft(request.path)
            return response

        behind_the_gate.opens_a_space = True  # type: ignore[attr-defined]  # read by the house tests
        return behind_the_gate

    return decorate


def opened(request: Request) -> Space | None:
    """Return the space open in this browser, or None.

    One whose passphrase was changed in another browser, or that was deleted there, is closed here.
    Raises Damaged, Newer or a StoreTrouble: a page says so, and the space stays open for a while.
    """
    key = request.visit.space_key
    if key is None:
        return None
    try:
        return Space.open(key)
    except Closed:
        request.visit.lock()
        return None


def to_the_door(request: Request, waits: bool) -> HttpResponse:
    """Lead to the page that opens a space, and keep what was typed for whoever opens this one."""
    if request.method != "POST":
        toward.remember(request.visit, request.path)
        return redirect("in")
    kept = waits and request.visit.keep_draft(request.path, typed(request))
    return redirect("in-late" if kept else "in")


def typed(request: Request) -> dict[str, list[str]]:
    """Return the words of a form as they came, without what must never be kept."""
    return {
        name: [str(value) for value in values]
        for name, values in request.POST.lists()
        if not name.startswith(NEVER_KEPT)
    }


def preferences(space: Space) -> Preferences | None:
    """Return the space's own settings; None in a space that has none yet."""
    kept = space.all(Preferences)
    return kept[0] if kept else None


def time_zone(space: Space) -> str:
    """Return the person's time zone by name; empty for the host's."""
    kept = preferences(space)
    return kept.time_zone if kept else ""
