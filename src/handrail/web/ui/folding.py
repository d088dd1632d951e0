"""Folds pages away while the newest reading is unsafe; whoever meets them decides."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import resolve, reverse

from handrail.accounts import clock
from handrail.accounts.gate import opened, time_zone
from handrail.accounts.requests import Request
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.reading.standing import is_unsafe_now
from handrail.vault.space import Space

Plain = Callable[Concatenate[Request, ...], HttpResponse]
GOES_ON = "folded_on"  # in the visit: the person chose to go on
MADE = "made"  # in the visit: the newest look made since the space was opened, kept or not


def space_or_none(view: Callable[Concatenate[Request, Space | None, ...], HttpResponse]) -> Plain:
    """Hand a view the open space, or None, and the date: for pages that are open to everyone."""

    @wraps(view)
    def handed(request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        space = opened(request)
        request.today = clock.today(time_zone(space)) if space else clock.today()
        return view(request, space, *args, **kwargs)

    return handed


def folds[S: Space | None](
    view: Callable[Concatenate[Request, S, ...], HttpResponse],
) -> Callable[Concatenate[Request, S, ...], HttpResponse]:
    """Show the private page in the place of a view, until the person chooses to go on.

    A form that is sent is never stopped: its words would be lost.
    """

    @wraps(view)
    def folded(request: Request, space: S, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method in ("GET", "HEAD") and is_folded(request, space):
            return render(request, "ui/folded.html", {"here": "lists"})
        return view(request, space, *args, **kwargs)

    folded.folds_away = True  # type: ignore[attr-defined]  # read by the choice to go on
    return folded


def is_folded(request: Request, space: Space | None) -> bool:
    """Whether the newest reading is unsafe, and the person has not chosen to go on."""
    return space is not None and not request.visit.get(GOES_ON) and is_unsafe(request, space)


def is_unsafe(request: Request, space: Space | None) -> bool:
    """Whether the newest reading is unsafe, also where the person chose to go on."""
    kept = space.all(KeptReading) if space else ()
    return is_unsafe_now(kept, str(request.visit.get(MADE, "")))


def can_fold(name: str) -> bool:
    """Whether the page with this name folds away while the newest reading is unsafe."""
    return bool(getattr(resolve(reverse(name)).func, "folds_away", False))
