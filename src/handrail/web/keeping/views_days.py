"""Noting on an earlier day than today: that a promise was kept or missed, that an apology was said."""

from collections.abc import Sequence
from typing import NamedTuple

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import KEPT, MISSED, STATES, Promise
from handrail.vault.space import Space
from handrail.web.keeping.forms_promises import EarlierForm
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.part import Words
from handrail.web.ui.said import say

NOTED = _("Noted for %(day)s.")
PRESS_ONE = _("Press one of the buttons below, to say what it was.")
SAID = "said"


class Button(NamedTuple):
    """What can be noted of a day. name: as it is sent. words: on the button."""

    name: str
    words: Words


@read_or_send
@open_space()
@folds
def promise(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note on which day a promise was kept, or missed where its day has come."""
    there = space.get(Promise, record_id)
    offered = (KEPT, MISSED) if there.by <= request.today else (KEPT,)
    buttons = [Button(name, _(STATES[name])) for name in offered]
    form = EarlierForm(
        request.POST or None,
        today=request.today,
        since=there.made_on,
        initial={"day": min(there.by, request.today)},
    )
    became = pressed(request, form, buttons)
    if became is None or not form.is_valid():
        return day_page(request, there.what, form, buttons, back="promises")
    day = form.cleaned_data["day"]
    with space.change() as records:
        records.amend(records.get(Promise, record_id), state=became, marked_on=day)
    say(request, str(NOTED) % {"day": date_format(day, "l j F Y")})
    return redirect("promises")


@read_or_send
@open_space()
@folds
def amends(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note on which day an apology was said."""
    there = space.get(Apology, record_id)
    buttons = [Button(SAID, _("I said it then"))]
    form = EarlierForm(request.POST or None, today=request.today)
    if pressed(request, form, buttons) is None or not form.is_valid():
        return day_page(request, there.did, form, buttons, back="amends")
    day = form.cleaned_data["day"]
    with space.change() as records:
        records.amend(records.get(Apology, record_id), said_on=day)
    say(request, str(NOTED) % {"day": date_format(day, "l j F Y")})
    return redirect("amends-words", record_id)


def pressed(request: Request, form: EarlierForm, buttons: Sequence[Button]) -> str | None:
    """Return the name of the button that was pressed; say so in the form where none of them was."""
    name = request.POST.get("became", "")
    if name in {button.name for button in buttons}:
        return name
    if form.is_bound:
        form.add_error(None, PRESS_ONE)
    return None


def day_page(
    request: Request, what: str, form: EarlierForm, buttons: Sequence[Button], back: str
) -> HttpResponse:
    """Return the page that asks for the day."""
    shown = {"what": what, "form": form, "buttons": buttons, "back": back, "here": "lists"}
    return render(request, "keeping/earlier_day.html", shown)
