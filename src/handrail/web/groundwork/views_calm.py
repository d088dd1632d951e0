"""Ways to become steadier: open to everyone, and nothing of them is kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.programme.ground.calm import EXERCISES, SENSES, WHEN_WORSE

BY_NAME = {exercise.name: exercise for exercise in EXERCISES}


@require_safe
def choice(request: HttpRequest) -> HttpResponse:
    """Offer the ways, each with its time first."""
    rows = [(exercise, f"calm-{exercise.name}") for exercise in EXERCISES]
    return render(request, "groundwork/calm.html", {"rows": rows, "when_worse": WHEN_WORSE})


@require_safe
def exercise(request: HttpRequest, name: str) -> HttpResponse:
    """Show one way: what to do in words, and for breathing a circle that can move."""
    return render(
        request,
        "groundwork/exercise.html",
        {
            "exercise": BY_NAME[name],
            "when_worse": WHEN_WORSE,
            "instead": f"calm-{SENSES.name}",
        },
    )


@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """Show all the ways on one plain sheet."""
    return render(
        request, "groundwork/calm_sheet.html", {"exercises": EXERCISES, "when_worse": WHEN_WORSE}
    )
