"""The journal as it is read: a month, an entry, and either of them as a plain sheet."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.journal import FIELDS, month_of, neighbours
from handrail.vault.space import Space
from handrail.web.journal import listening, reading
from handrail.web.journal.forms import FindForm
from handrail.web.ui.blank import Blank, Section, blank_sheet

DAYS = 2  # on one blank sheet


@require_safe
@open_space()
def newest_month(request: Request, space: Space) -> HttpResponse:
    """Show the newest month there is an entry about; before there is one, what a journal is for."""
    there = reading.months(space)
    return month_page(request, space, there[0] if there else month_of(request.today))


@require_safe
@open_space()
def month(request: Request, space: Space, month: str) -> HttpResponse:
    """Show one month."""
    return month_page(request, space, month)


@require_safe
def lines(request: Request) -> HttpResponse:
    """Show room for two days, with the beginnings of the journal, for everyone."""
    day = Blank(_("Day"), lines=range(1))
    begun = tuple(Blank(field.label, field.hint) for field in FIELDS)
    return blank_sheet(request, _("Notes"), [Section("", (day, *begun))] * DAYS, back="notes")


def month_page(request: Request, space: Space, month: str) -> HttpResponse:
    """Return the page of a month, with the way to the months beside it."""
    first_day, there = reading.day_in(month), reading.months(space)
    older, newer = neighbours(month, there)
    return render(
        request,
        "journal/month.html",
        {
            "month": month,
            "first_day": first_day,
            "entries": [reading.shown(entry) for entry in reading.entries_of(space, month)],
            "older": (older, reading.day_in(older)) if older else None,
            "newer": (newer, reading.day_in(newer)) if newer else None,
            "there": there,
            "form": FindForm(),
            "here": "lists",
        },
    )


@require_safe
@open_space()
def entry(request: Request, space: Space, month: str, record_id: str) -> HttpResponse:
    """Show one entry."""
    kept = reading.entry_of(space, month, record_id)
    return render(
        request,
        "journal/entry.html",
        {
            "shown": reading.shown(kept),
            "offers_help": listening.offers_help(space, kept),
            "here": "lists",
        },
    )


@require_safe
@open_space()
def sheet(request: Request, space: Space, month: str) -> HttpResponse:
    """Show everything written about a month on a plain sheet, oldest first."""
    first_day = reading.day_in(month)
    entries = reversed(reading.entries_of(space, month))
    return render(
        request,
        "journal/sheet.html",
        {
            "month": month,
            "first_day": first_day,
            "entries": [reading.shown(entry) for entry in entries],
            "here": "lists",
        },
    )
