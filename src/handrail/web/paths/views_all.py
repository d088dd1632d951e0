"""Everything a space holds, on one plain sheet: to print, or to carry away."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.told import Told
from handrail.vault.kinds import types
from handrail.vault.space import Space


@require_safe
@open_space()
def everything(request: Request, space: Space, *, sealed: bool = False) -> HttpResponse:
    """Show every record of the space in plain words, kind by kind, oldest first.

    What the person sealed until a day is told only where they ask for it too.
    """
    kinds = [space.all(kind) for kind in types()]
    told = [
        by_day([one.told() if sealed else one.told_on(request.today) for one in records])
        for records in kinds
    ]
    shut = any(one.told_on(request.today) != one.told() for records in kinds for one in records)
    shown = {
        "groups": [(found[0].heading, found) for found in told if found],
        "with_sealed": shut and not sealed,
    }
    return render(request, "paths/everything.html", {**shown, "here": "lists"})


def by_day(told: list[Told]) -> list[Told]:
    """Return records by their day; those without one come first."""
    return sorted(told, key=lambda one: one.day.toordinal() if one.day else 0)
