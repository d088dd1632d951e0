"""What we hope to see by a day."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.repair import hope as rules
from handrail.programme.repair.hope import ANSWERS, Hope
from handrail.vault.space import Space
from handrail.web.keeping.forms_hopes import HopeForm, HopeWordsForm
from handrail.web.ui.folding import is_unsafe
from handrail.web.ui.shelf import Shelf


class Answered(NamedTuple):
    """A hope that was looked at. words: of the answer. again: whether it can be taken up anew."""

    hope: Hope
    words: str
    again: bool


def stands(request: Request, space: Space, hopes: Sequence[Hope]) -> Mapping[str, Any]:
    """Return what the page shows: hopes whose day has come, those on the way, those looked at."""
    return {
        "due": rules.due_hopes(hopes, request.today),
        "on_the_way": rules.open_hopes(hopes, request.today),
        "answered": [
            Answered(one, ANSWERS.get(one.answer, ""), rules.can_be_taken_up(one, hopes))
            for one in rules.answered_hopes(hopes)
        ],
        "unmet_twice": bool(rules.unmet_twice(hopes)),
        "offer": rules.OFFER,
        "answers": ANSWERS.items(),
        "unsafe": is_unsafe(request, space),
    }


HOPES = Shelf(
    kind=Hope,
    form=HopeForm,
    url="hopes",
    title=_(rules.TITLE),
    lead=_(
        "A hope with a day is a fair trial: long enough to show something, and with an end. Then "
        "you look, and decide what follows."
    ),
    minutes=_("About five minutes"),
    empty=_(
        "Write down one thing you would see if it got better. Give it eight to twelve weeks. "
        "Until then you need not ask yourself every evening."
    ),
    add=_("Write one down"),
    writing_title=_("What we hope to see"),
    sheet_lead=_("One thing that could be seen, how I will know, and a day to look."),
    listing="keeping/hopes.html",
    writing="keeping/hope_form.html",
    shown=stands,
    made_on="agreed_on",
    changing=HopeWordsForm,
)
