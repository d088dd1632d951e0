"""The list of this part: pauses whose end was spoken of."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.translation import gettext_lazy as _

from handrail.programme.talk import pause as rules
from handrail.programme.talk.pause import Pause
from handrail.web.talking.forms_pause import PauseForm
from handrail.web.ui.shelf import Shelf, newest_first


def ended_ones(pauses: Iterable[Pause], _today: date) -> Sequence[Pause]:
    """Return the pauses whose end was spoken of, newest first."""
    return newest_first(one for one in pauses if one.came_back is not None)


PAUSES = Shelf(
    kind=Pause,
    form=PauseForm,
    url="pauses",
    title=_("Pauses you took"),
    writing_title=_("A pause"),
    lead=_("Whether you came back, as you said it. Nobody else sees it, and nothing is counted."),
    minutes=_("A minute for one"),
    empty=_("Pauses stand here once you have said how they ended."),
    add=_("Write down an earlier one"),
    sheet_lead=_("Before you go, say when you are back."),
    listing="talking/pauses.html",
    order=ended_ones,
    shown=lambda _request, _space, kept: {"how_often": rules.how_often(kept)},
)
