"""The addresses of the house and two more shelves, for the tests of the shelves themselves."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django import forms

from handrail.config.urls import handler400 as handler400
from handrail.config.urls import handler403 as handler403
from handrail.config.urls import handler404 as handler404
from handrail.config.urls import handler500 as handler500
from handrail.config.urls import urlpatterns as of_the_house
from handrail.programme.rhythm import day_note
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.talk.soft_start import SoftStart
from handrail.web.rhythm.one_each import OneEach
from handrail.web.ui.coaching import coached
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import DatedForm, RecordForm
from handrail.web.ui.shelf import Shelf


class SmallForm(RecordForm):
    """A small exercise with one field the coach reads."""

    opening = coached(words("How it opens", most=200), kind="soft-start")
    matter = line("What about", most=50, hint="One thing")
    invitation = line("Invitation", most=50, needed=False)


SHELF = Shelf(
    kind=SoftStart,
    form=SmallForm,
    url="trying",
    title="Trying",
    lead="A shelf that is only here for its test.",
    minutes="A minute",
    empty="There is nothing on it.",
    add="Write one",
    folds=True,
    most=2,
    full="Two are enough.",
    made_on="written_on",
)

MEANWHILE: list[Callable[[], object]] = []  # what other tabs do while a form is looked through


class TapForm(DatedForm):
    """One tap, which is offered as far as the space says."""

    sleep = forms.TypedChoiceField(coerce=int, choices=[(n, str(n)) for n in range(3)])

    def __init__(self, *args: Any, most: int = 2, **kwargs: Any) -> None:
        """most: what the space lets one choose."""
        super().__init__(*args, **kwargs)
        self.fields["sleep"].choices = [(n, str(n)) for n in range(most + 1)]  # type: ignore[attr-defined]  # made above

    def clean(self) -> dict[str, Any]:
        """Return the tap; another tab is quicker."""
        while MEANWHILE:
            MEANWHILE.pop()()
        return super().clean() or {}


EACH = OneEach(
    kind=DayNote,
    form=TapForm,
    url="each",
    title="Each",
    lead="One a day, for its test.",
    minutes="A minute",
    empty="There is nothing on it.",
    add="Write one",
    of_day=day_note.of_day,
    time=timedelta(days=1),
    taken="That day is taken.",
    given=lambda space: {"most": 1 if space.all(DayNote) else 2},
)

urlpatterns = [*of_the_house, *SHELF.urls("lists/trying"), *EACH.urls("lists/each")]
