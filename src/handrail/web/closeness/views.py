"""Small things to ask: one is drawn, asked, or put back. What the other one answers is kept nowhere."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.close.invitations import DECK
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.record import new_id
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.closeness import drawing
from handrail.web.closeness.drawing import Drawn
from handrail.web.closeness.forms import DrawForm
from handrail.web.ui.folding import folds
from handrail.web.ui.said import say

ON_A_SHEET = 12


@require_safe
@open_space()
@folds
def invitations(request: Request, space: Space) -> HttpResponse:
    """Show what was drawn, and what may be said before another one is."""
    drawn = drawing.on_the_table(request, space)
    return page(request, DrawForm(initial=dict(drawing.wishes(request))), drawn)


@require_POST
@open_space(waits=False)
def draw(request: Request, space: Space) -> HttpResponse:
    """Draw one, with what was said about time and strength, or with what was said before."""
    if "minutes" in request.POST:
        form = DrawForm(request.POST)
        if not form.is_valid():
            return page(request, form, drawing.on_the_table(request, space))
        request.visit.put(drawing.WISHES, form.cleaned_data)
    if not drawing.draw(request, space):
        say(request, _("Nothing stands on your own list yet. Write one thing down first."))
    return redirect("invitations")


@require_POST
@open_space(waits=False)
def asked(request: Request, space: Space) -> HttpResponse:
    """Note that the person asked, and nothing about what they heard."""
    drawn = drawing.on_the_table(request, space)
    if drawn is not None:
        with space.change() as records:
            note(records, drawn, request)
        drawing.put_back(request)
        say(request, _("Noted that you asked. What they answered is kept nowhere."))
    return redirect("invitations")


@require_POST
@open_space(waits=False)
def not_today(request: Request, space: Space) -> HttpResponse:
    """Put it back. Nothing is noted."""
    drawing.put_back(request)
    say(request, _("Put back. Not today needs no reason."))
    return redirect("invitations")


@require_safe
def sheet(request: Request) -> HttpResponse:
    """Show some of the deck on paper, for everyone; a few of each sort."""
    cards = DECK[:: len(DECK) // ON_A_SHEET][:ON_A_SHEET]
    shown = {"cards": cards, "back": "invitations", "here": "lists"}
    return render(request, "closeness/invitations_sheet.html", shown)


def note(records: Records, drawn: Drawn, request: Request) -> None:
    """Write down on which day a small thing was last asked."""
    kept = next(
        (one for one in records.all(SmallThing) if drawn.name in (one.id, one.card)),
        None,
    )
    if kept is None:
        records.add(SmallThing(id=new_id(), card=drawn.name, asked_on=request.today))
    else:
        records.amend(kept, asked_on=request.today)


def page(request: Request, form: DrawForm, drawn: Drawn | None) -> HttpResponse:
    """Return the page. drawn: what lies on the table."""
    shown = {"form": form, "drawn": drawn, "here": "lists"}
    return render(request, "closeness/invitations.html", shown)
