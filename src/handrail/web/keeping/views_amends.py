"""Putting it right: an apology, written alone, and the promise that its repair becomes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.formats import date_format
from django.utils.functional import Promise as Lazy
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
from handrail.web.keeping.forms_promises import AmendsForm, AmendsKeptForm
from handrail.web.keeping.views_promises import PROMISES
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say
from handrail.web.ui.shelf import Shelf

STILL_OPEN = _(
    "One is written and not said yet. Say it, or remove it, before you write another. One at a "
    "time is easier to mean."
)
NOT_THIS_WEEK = _(
    "You wrote one in the last seven days. The next can be written from %(day)s on. Until then, "
    "what you do says more."
)


class Card(NamedTuple):
    """An apology on the list. state: what became of its promise, in words."""

    apology: Apology
    promise: Promise | None
    state: str


class AmendsShelf(Shelf[Apology]):
    """Apologies: one open at a time, and one a week."""

    def hindered(self, others: Sequence[Apology], record: Apology, *, is_new: bool) -> None:
        """Raise ValidationError with words where no other can be written now."""
        words = in_the_way(others, record.written_on) if is_new else ""
        if words:
            raise ValidationError(str(words))

    def after_new(self, request: Request, record: Apology) -> HttpResponse:
        """Lead to it as it will be heard."""
        return redirect("amends-words", record.id)


def in_the_way(apologies: Iterable[Apology], today: date) -> str | Lazy:
    """Say why no other can be written now; nothing when one can."""
    kept = [*apologies]
    if rules.open_apology(kept):
        return STILL_OPEN
    day = rules.opens_again(kept, today)
    return str(NOT_THIS_WEEK) % {"day": date_format(day, "l j F")} if day else ""


def stands(request: Request, space: Space, apologies: Sequence[Apology]) -> Mapping[str, Any]:
    """Return what the list shows."""
    made = space.all(Promise)
    return {
        "cards": [_card(one, rules.promise_for(one, made)) for one in apologies],
        "in_the_way": in_the_way(apologies, request.today),
    }


def hindrance(request: Request, space: Space) -> Mapping[str, Any]:
    """Return what stands in the way of a new one, to be said before it is typed."""
    return {"in_the_way": in_the_way(space.all(Apology), request.today)}


AMENDS = AmendsShelf(
    kind=Apology,
    form=AmendsForm,
    url="amends",
    title=_(rules.TITLE),
    lead=_(
        "What you did, what it did to them, what you will do. In your own words, to say when you choose."
    ),
    minutes=_("About ten minutes"),
    empty=_(
        "When something you did sits between you, put it into three sentences here. Owning it "
        "counts most, and what you do next comes after it."
    ),
    add=_("Put one into words"),
    sheet_lead=_("Three sentences. Asking to be forgiven can be left out."),
    folds=True,
    listing="keeping/amends.html",
    writing="keeping/amends_form.html",
    shown=stands,
    beside=hindrance,
    made_on="written_on",
    changing=AmendsKeptForm,
)


@require_safe
@open_space()
@folds
def words(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show one as it will be heard: to say, copy or print; and what can follow from it."""
    kept = space.get(Apology, record_id)
    card = _card(kept, rules.promise_for(kept, space.all(Promise)))
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


def _card(apology: Apology, promise: Promise | None) -> Card:
    return Card(apology, promise, promises.STATES.get(promise.state, "") if promise else "")
