"""Small promises: one thing, by a day."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.repair import promise as rules
from handrail.programme.repair.promise import MOVED, Promise
from handrail.vault.space import Space
from handrail.web.keeping.forms_promises import PromiseForm, PromiseWordsForm
from handrail.web.ui.shelf import Shelf


def stands(request: Request, space: Space, promises: Sequence[Promise]) -> Mapping[str, Any]:
    """Return what the page shows: what is to be kept, what was missed lately, what was kept."""
    due = {one.id for one in rules.due_promises(promises, request.today)}
    return {
        "to_keep": [(one, one.id in due) for one in rules.open_promises(promises)],
        "missed": rules.missed_lately(promises, request.today),
        "kept": rules.kept_promises(promises),
        "moved": MOVED,
        "today": request.today,
    }


PROMISES = Shelf(
    kind=Promise,
    form=PromiseForm,
    url="promises",
    title=_(rules.TITLE),
    lead=_("One thing, by you, by a day. Small ones that are kept carry more than a grand one."),
    minutes=_("About two minutes"),
    empty=_(
        "Think of something you can do this week without anyone’s help: a call, a meal, a bill. "
        "Write it with its day."
    ),
    add=_("Make one"),
    writing_title=_("One small promise"),
    sheet_lead=_("One thing, by me, by a day. When the day has come: kept, moved or missed."),
    folds=True,
    listing="keeping/promises.html",
    writing="keeping/promise_form.html",
    shown=stands,
    made_on="made_on",
    changing=PromiseWordsForm,
)
