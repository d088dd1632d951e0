"""Two open pages: questions people ask, and an evening without an account. Nothing is kept."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts import clock
from handrail.programme.understand import tonight as evening
from handrail.programme.understand.questions import QUESTIONS
from handrail.web.ui.part import Words


class Place(NamedTuple):
    """Where in the house an answer goes on. url: the name of its address."""

    title: Words
    url: str


LOOK = Place(_("Look at what is happening"), "look")
PLACES: dict[str, tuple[Place, ...]] = {
    "alone": (
        Place(_("What one person’s work changes"), "alone"),
        Place(_("My part"), "my-part"),
        Place(_("Say one hard thing"), "say"),
        Place(_("Practice"), "practice"),
    ),
    "waiting": (
        Place(_("What we hope to see"), "hopes"),
        Place(_("The weekly check-in"), "check-in"),
        Place(_("The monthly review"), "review"),
        LOOK,
    ),
    "no": (
        Place(_("Kinds of help, and what to ask"), "outside-kinds"),
        Place(_("What I will do"), "limits"),
        LOOK,
    ),
    "meanwhile": (
        Place(_("Help now"), "help"),
        Place(_("Getting ready"), "safety-plan"),
        Place(_("Days ahead"), "leaving-plan"),
        Place(_("A household list, on paper"), "household-sheet"),
    ),
}
GOES_ON = {"walk": "calm-walk", "paper": "say-both", "breath": "calm"}


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """Answer four questions, each in four sentences, and say where in the house it goes on."""
    asked = [(question, PLACES[question.name]) for question in QUESTIONS]
    return render(request, "understanding/asked.html", {"asked": asked})


@require_safe
def tonight(request: HttpRequest) -> HttpResponse:
    """Offer five things for one evening; what comes before them stands first."""
    return render(request, "understanding/tonight.html", _evening())


@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """Lay the five things out on one plain sheet."""
    return render(request, "understanding/tonight_sheet.html", _evening())


def _evening() -> dict[str, object]:
    things = [(thing, GOES_ON.get(thing.name, "")) for thing in evening.THINGS]
    return {"evening": evening, "things": things, "cards": evening.two_for(clock.today())}
