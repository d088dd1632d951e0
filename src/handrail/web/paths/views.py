"""Path: what the answers showed over time, and two looks side by side."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.reading import kept_reading
from handrail.programme.reading.kept_reading import (
    KeptReading,
    asks_again,
    compare,
    fresh_look_due,
    newest,
)
from handrail.programme.reading.reading_words import FOOT
from handrail.vault.space import Space
from handrail.web.paths.forms import TwoForm
from handrail.web.ui.methods import read_or_send


@require_safe
@open_space()
def path(request: Request, space: Space) -> HttpResponse:
    """List the kept readings by day, newest first."""
    readings = by_day(space)
    return path_page(request, readings, TwoForm(readings=readings))


@read_or_send
@open_space(waits=False)
def choose_two(request: Request, space: Space) -> HttpResponse:
    """Lead to two readings side by side. Opened by itself, as after the door, it leads to Path."""
    if request.method != "POST":
        return redirect("path")
    readings = by_day(space)
    form = TwoForm(request.POST, readings=readings)
    if not form.is_valid():
        return path_page(request, readings, form)
    return redirect("two", form.cleaned_data["older"], form.cleaned_data["newer"])


@require_safe
@open_space()
def two(request: Request, space: Space, older: str, newer: str) -> HttpResponse:
    """Show two kept readings side by side, the earlier one first, and what changed."""
    pair = sorted((space.get(KeptReading, older), space.get(KeptReading, newer)), key=day)
    compared = compare(*pair)
    kinds = [
        (words, [change for change in compared.changes if change.kind == kind])
        for kind, words in kept_reading.CHANGES.items()
    ]
    return render(
        request,
        "paths/two.html",
        {
            "compared": compared,
            "kinds": [(words, changes) for words, changes in kinds if changes],
            "nothing_changed": kept_reading.NOTHING_CHANGED,
            "foot": FOOT,
            "here": "path",
        },
    )


def path_page(request: Request, readings: list[KeptReading], form: TwoForm) -> HttpResponse:
    """Return the Path page."""
    last = newest(reversed(readings))
    return render(
        request,
        "paths/path.html",
        {
            "readings": readings,
            "rows": rows(readings),
            "form": form,
            "asks_again": asks_again(last, request.today),
            "asked_again": kept_reading.ASKED_AGAIN,
            "look_due": last is not None and fresh_look_due(last, request.today),
            "fresh_look": kept_reading.FRESH_LOOK,
        },
    )


def rows(readings: list[KeptReading]) -> list[tuple[KeptReading, bool]]:
    """Return each reading with whether it showed something else than the one above it in the list."""
    above = [None, *readings]
    return [
        (kept, newer is None or kept.heading != newer.heading)
        for kept, newer in zip(readings, above, strict=False)
    ]


def by_day(space: Space) -> list[KeptReading]:
    """Return the kept readings, newest first; of one day the one kept last first."""
    readings = sorted(space.all(KeptReading), key=day)
    readings.reverse()
    return readings


def day(reading: KeptReading) -> int:
    """Return the day of a reading, for sorting."""
    return reading.made_on.toordinal()
