"""What I will do: limits, and a private note each time one was tested."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.ground.values import Values
from handrail.programme.repair import limit as rules
from handrail.programme.repair.limit import Limit, Tested
from handrail.vault.space import Space
from handrail.web.keeping.forms_limits import LimitForm, TestedForm
from handrail.web.ui.folding import is_unsafe
from handrail.web.ui.shelf import Shelf


class Card(NamedTuple):
    """A limit on the list. last: the newest note. is_wish: whether it was tested and never held."""

    limit: Limit
    last: Tested | None
    last_words: str
    is_wish: bool


def cards(request: Request, space: Space, limits: Sequence[Limit]) -> Mapping[str, Any]:
    """Return what the list shows: limits in use with their newest note, and those at rest."""
    tested, unsafe = space.all(Tested), is_unsafe(request, space)
    in_use = rules.in_use(limits)
    return {
        "cards": [_card(one, tested, unsafe=unsafe) for one in in_use],
        "resting": [one for one in limits if one.put_away],
        "wish": rules.AS_A_WISH,
        "any_tested": bool(tested),
    }


def _card(limit: Limit, tested: Iterable[Tested], *, unsafe: bool) -> Card:
    last = next(iter(rules.days_of(limit, tested)), None)
    said = rules.HELD_WORDS.get(last.held, "") if last else ""
    return Card(limit, last, said, not unsafe and rules.never_held(limit, tested))


def not_negotiable(request: Request, space: Space) -> Mapping[str, Any]:
    """Return what the person wrote as not up for discussion, to look at while writing."""
    values = next(iter(space.all(Values)), None)
    return {"not_negotiable": values.limits if values else ""}


LIMITS = Shelf(
    kind=Limit,
    form=LimitForm,
    url="limits",
    title=_("What I will do"),
    lead=_("To look after yourself. Not a punishment, and not a threat."),
    minutes=_("About five minutes for one"),
    empty=_(
        "A limit names one thing that happens, and what you do then. It needs nobody’s "
        "permission. Begin with the one that would make an ordinary evening easier."
    ),
    add=_("Write one down"),
    sheet_lead=_("One thing that happens, and what you do then. Something you can do alone."),
    folds=True,
    listing="keeping/limits.html",
    writing="keeping/limit_form.html",
    shown=cards,
    made_on="since",
    beside=not_negotiable,
)


class TestedShelf(Shelf[Tested]):
    """The days limits were tested. A new one starts from its limit."""

    def new(self, request: Request, space: Space) -> HttpResponse:
        """Keep one; without a limit it begins at the list of them."""
        return super().new(request, space) if request.method == "POST" else redirect("limits")


def by_day(request: Request, space: Space, tested: Sequence[Tested]) -> Mapping[str, Any]:
    """Return the days with the limit each is about, if it still stands."""
    limits = {limit.id: limit for limit in space.all(Limit)}
    return {"days": [(one, one.told(), limits.get(one.limit)) for one in tested]}


TESTED = TestedShelf(
    kind=Tested,
    form=TestedForm,
    url="tested",
    title=_("When a limit was tested"),
    writing_title=_("It was tested"),
    lead=_("What you did each time. Only you see this, and nothing here is held against you."),
    minutes=_("A minute"),
    empty=_(
        "When a limit was tested, note on its card what you did. It shows you which ones hold."
    ),
    add=_("To your limits"),
    sheet_lead=_("One day, one limit: what you did, and what got in the way."),
    folds=True,
    listing="keeping/tested.html",
    writing="keeping/tested_form.html",
    shown=by_day,
    beside=lambda request, space: {"limits": space.all(Limit)},
)
