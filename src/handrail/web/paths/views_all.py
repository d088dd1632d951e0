"""Everything a space holds, on one plain sheet: to print, or to carry away."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.kinds import KINDS
from handrail.programme.told import Told
from handrail.vault.space import Space


@require_safe
@open_space()
def everything(request: Request, space: Space) -> HttpResponse:
    """Show every record of the space in plain words, kind by kind, oldest first."""
    told = [(kind, by_day([record.told() for record in space.all(kind)])) for kind in KINDS]
    groups = [(found[0].heading, found) for _, found in told if found]
    return render(request, "paths/everything.html", {"groups": groups, "here": "lists"})


def by_day(told: list[Told]) -> list[Told]:
    """Return records by their day; those without one come first."""
    return sorted(told, key=lambda one: one.day.toordinal() if one.day else 0)
