"""Putting it right: an apology, written alone, and the promise that its repair becomes."""

from collections.abc import Iterable
from datetime import date

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.repair import apology as rules
from handrail.programme.repair import promise as promises
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import Promise
from handrail.vault.space import Space
from handrail.web.keeping.shelves.amends import card_of
from handrail.web.keeping.shelves.promises import PROMISES
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@require_safe
@open_space()
@folds
def words(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show one as it will be heard: to say, copy or print; and what can follow from it."""
    kept = space.get(Apology, record_id)
    card = card_of(kept, rules.promise_for(kept, space.all(Promise)))
    return render(
        request,
        "keeping/amends_words.html",
        {
            "apology": kept,
            "sentence": kept.sentence(gettext),
            "promise": card.promise,
            "state": card.state,
            "one_touch": _can_be_one_touch(kept, request.today),
            "earlier": earlier_than(kept, space.all(Apology)),
            "here": "lists",
        },
    )


@require_POST
@open_space()
def said(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note that it was said, or take that back."""
    with space.change() as records:
        kept = records.get(Apology, record_id)
        turned = records.amend(kept, said_on=None if kept.said_on else request.today)
    say(request, _("Noted. They owe you no answer.") if turned.said_on else _("Taken back."))
    return redirect("amends-words", record_id)


@require_POST
@open_space()
def same(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note which earlier one it is about the same thing as; or none."""
    chosen = request.POST.get("again_of", "")
    with space.change() as records:
        kept = records.get(Apology, record_id)
        offered = {"", *(one.id for one in earlier_than(kept, records.all(Apology)))}
        if chosen in offered:
            records.amend(kept, again_of=chosen)
    say(
        request, _("Noted. Only you see this.") if chosen in offered else _("Choose from the list.")
    )
    return redirect("amends-words", record_id)


@read_or_send
@open_space()
@folds
def promise(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Turn the repair into a promise: with one touch where it has a day, else with a form."""
    kept = space.get(Apology, record_id)
    if request.method != "POST" or not _can_be_one_touch(kept, request.today):
        begun = {"what": kept.will, "by": kept.by, "apology": kept.id}
        return PROMISES.begun_page(request, space, begun)
    with space.change() as records:
        if rules.promise_for(kept, records.all(Promise)) is None:
            records.add(_promised(kept, request.today))
    say(request, _("It stands among your small promises now."))
    return redirect("amends-words", record_id)


def earlier_than(apology: Apology, apologies: Iterable[Apology]) -> list[Apology]:
    """Return the apologies written before one, the newest first."""
    before = [one for one in apologies if one.written_on < apology.written_on]
    return sorted(before, key=lambda one: one.written_on, reverse=True)


def _promised(apology: Apology, today: date) -> Promise:
    assert apology.by is not None
    return Promise(id=new_id(), what=apology.will, made_on=today, by=apology.by, apology=apology.id)


def _can_be_one_touch(apology: Apology, today: date) -> bool:
    return apology.by is not None and apology.by >= today and len(apology.will) <= promises.MOST
