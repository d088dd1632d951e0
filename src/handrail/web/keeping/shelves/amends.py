"""Putting it right: an apology, written alone; one open at a time, and one a week."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.formats import date_format
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.repair import apology as rules
from handrail.programme.repair import promise as promises
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import Promise
from handrail.vault.space import Space
from handrail.web.keeping.forms_promises import AmendsForm, AmendsKeptForm
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
        "cards": [card_of(one, rules.promise_for(one, made)) for one in apologies],
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


def card_of(apology: Apology, promise: Promise | None) -> Card:
    """Return an apology with its promise, and what became of that."""
    return Card(apology, promise, promises.STATES.get(promise.state, "") if promise else "")
