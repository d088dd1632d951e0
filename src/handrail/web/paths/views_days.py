"""Everything written, by its day, a month at a time: where it can all be found again."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.days import LEFT_OUT, Dated, dated, month_beside, months_of
from handrail.programme.ground.journal import Entry, first_day, month_of, months_in, segment_of
from handrail.programme.record import Record
from handrail.vault.kinds import types
from handrail.vault.space import Space
from handrail.web.ui.context import declared
from handrail.web.ui.folding import can_fold, is_folded


@require_safe
@open_space()
def days(request: Request, space: Space, year: int = 0, month: int = 0) -> HttpResponse:
    """Show what was written about the days of a month; without one, of the newest there is.

    What belongs to pages that are folded away is left out, and the page says so.
    """
    told = dated(records_beside_the_journal(space), request.today)
    away = folding_kinds() if is_folded(request, space) else frozenset()
    shown_now = [one for one in told if one.kind not in away]
    there = sorted({*months_of(shown_now), *journal_months(space)}, reverse=True)
    chosen = _month(year, month) if year else (there[0] if there else request.today.replace(day=1))
    entries = dated(space.all(Entry, within=(segment_of(month_of(chosen)),)), request.today)
    here = [*entries, *(one for one in shown_now if one.day.replace(day=1) == chosen)]
    here.sort(key=lambda one: one.day, reverse=True)
    earlier, later = month_beside(chosen, there)
    shown = {
        "month": chosen,
        "days": [(day, lines(ones)) for day, ones in groupby(here, key=lambda one: one.day)],
        "earlier": earlier,
        "later": later,
        "folded": len(shown_now) < len(told),
        "here": "path",
    }
    return render(request, "paths/days.html", shown)


def records_beside_the_journal(space: Space) -> Iterator[Record]:
    """Return the records of every kind whose days stand here, but for the journal's.

    Of the journal a page decodes one month: there may be ten thousand entries, and the names of
    their segments already say which months there are.
    """
    for kind in types():
        if kind is not Entry and kind not in LEFT_OUT:
            yield from space.all(kind)


def journal_months(space: Space) -> list[date]:
    """Return the first days of the months the journal is about. Decodes none."""
    months = months_in(space.segments(Entry))
    return [day for month in months if (day := first_day(month))]


def lines(ones: Iterable[Dated]) -> list[tuple[Dated, str]]:
    """Return each line of a day with the name of the page it is found on."""
    return [(one, pages_of_kinds().get(one.kind, "lists")) for one in ones]


@cache
def pages_of_kinds() -> dict[str, str]:
    """Return for each record kind the page it is found on: that of the first item which keeps it."""
    entries = [entry for part in declared() for entry in part.entries]
    return {kind.tag(): entry.url for entry in reversed(entries) for kind in entry.keeps}


@cache
def folding_kinds() -> frozenset[str]:
    """Return the record kinds whose pages fold away while the newest reading is unsafe."""
    return frozenset(kind for kind, name in pages_of_kinds().items() if can_fold(name))


def _month(year: int, month: int) -> date:
    try:
        return date(year, month, 1)
    except (ValueError, OverflowError):  # an address takes a number of any length
        raise Http404 from None
