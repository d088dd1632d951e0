"""What the answers show: first whom to call, then everything else in its own order."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import opened
from handrail.accounts.requests import Request
from handrail.programme.look.look import Look, answers_from
from handrail.programme.reading import keeping_words, reading_words
from handrail.programme.support import helplines
from handrail.web.safety import under_way
from handrail.web.safety.beside import beside
from handrail.web.safety.showing import Shown, shown_reading
from handrail.web.safety.views_asking import FORGOTTEN, rest_of
from handrail.web.safety.views_check import ALSO
from handrail.web.ui.country import CHOSEN, country_of, may_be_chosen
from handrail.web.ui.folding import MADE
from handrail.web.ui.said import say

WHAT_YOU_HAVE = _("What you already have")
SPEAKS_FOR = _("You named for change")
SPEAKS_AGAINST = _("You named against it")


@require_safe
def shown(request: Request) -> HttpResponse:
    """Show the reading; one's own life has a page of its own before all others."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    if under_way.reading_of(look).asks_about_illness and ALSO not in look.seen:
        return redirect("look-also")
    page = laid_out(request, look)
    if page.own_life:
        return render(request, "safety/own_life.html", words(page) | {"part": page.own_life})
    return whole(request, look, page)


@require_safe
def more(request: Request) -> HttpResponse:
    """Show what comes after the page about one's own life."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    return whole(request, look, laid_out(request, look).without_own_life())


@require_POST
def where(request: Request) -> HttpResponse:
    """Take the country whose numbers are shown; it is asked, never guessed."""
    chosen = request.POST.get("country", "")
    if may_be_chosen(chosen):
        request.visit.put(CHOSEN, chosen)
    return redirect("look-shown")


def laid_out(request: Request, look: Look) -> Shown:
    """Return the page of the look under way, and note what it showed while a space is open."""
    reading, taken = under_way.reading_of(look), answers_from(look)
    if opened(request) is not None and request.visit.get(MADE) != reading.reading:
        request.visit.put(MADE, reading.reading)
    return shown_reading(reading, taken.answers, country_of(request.visit), stopped=taken.stopped)


def whole(request: Request, look: Look, page: Shown) -> HttpResponse:
    """Show a reading with everything that can be done with it."""
    said = beside(request, opened(request))
    return render(request, "safety/shown.html", words(page) | rest_of(look) | said)


def words(page: Shown) -> dict[str, object]:
    """Return what every page of a reading needs."""
    return {
        "shown": page,
        "page": page.page,
        "foot": reading_words.FOOT,
        "why": reading_words.WHY_HEADING,
        "own_sense": reading_words.OWN_SENSE,
        "not_reviewed": reading_words.NOT_REVIEWED,
        "own_life_opening": reading_words.OWN_LIFE_OPENING,
        "keeping": keeping_words,
        "countries": helplines.countries(),
        "calls_show": helplines.CALLS_SHOW,
        "where_112": helplines.WHERE_112_WORKS,
        "where_911": helplines.WHERE_911_WORKS,
        "what_you_have": WHAT_YOU_HAVE,
        "speaks_for": SPEAKS_FOR,
        "speaks_against": SPEAKS_AGAINST,
    }
