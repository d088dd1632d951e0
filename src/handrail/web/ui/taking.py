"""A sheet a person takes along: ticked from what they keep, printed or read aloud, never kept.

A part says what can be ticked and lists two addresses:

    TAKE = Taking(url="take", choices=CHOICES, title=…, lead=…)
    urlpatterns = TAKE.urls("lists/words")
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, path
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.journal import Entry, first_day, months_in, segment_of
from handrail.programme.ground.taking import MOST, OF_NOW, Choices, briefly, taken
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.reading.reading_words import FOOT
from handrail.programme.record import Record
from handrail.vault.space import Space
from handrail.web.ui.forms import HouseForm, words
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.part import Words

There = Mapping[str, Sequence[Record]]  # what can be ticked, by the name of its kind
SHORT = 60  # characters of own words on a line to tick
NOTHING_CHOSEN = _("Tick something, or write a first sentence. One is enough.")
NOT_THERE = _("Choose from the list. Something may have been removed meanwhile.")


class TakingForm(HouseForm):
    """A first sentence, and what is ticked of what the space holds."""

    first = words(
        _("What I want to say first"),
        most=MOST,
        hint=_("What you hope for from this talk: to be heard, a number, a second opinion."),
        rows=2,
        needed=False,
    )

    def __init__(
        self, *args: Any, space: Space, choices: Choices, there: There, **kwargs: Any
    ) -> None:
        """space: its journal goes by months. choices: the kinds that can be ticked; there: what is."""
        super().__init__(*args, **kwargs)
        self.choices = choices
        for name, (_kind, question) in choices.items():
            records = there[name]
            kept = [(one.id, label(one, alone=len(records) == 1)) for one in records]
            if kept:
                self.fields[name] = forms.MultipleChoiceField(
                    label=gettext(question),
                    choices=kept,
                    required=False,
                    widget=forms.CheckboxSelectMultiple,
                    error_messages={"invalid_choice": NOT_THERE},
                )
        months = months_in(space.segments(Entry))
        if months:
            self.fields["month"] = forms.ChoiceField(
                label=gettext("A month of the journal"),
                help_text=gettext("All you wrote about that month. It can be more than a page."),
                choices=[("", gettext("None")), *((month, month_words(month)) for month in months)],
                required=False,
                error_messages={"invalid_choice": NOT_THERE},
            )

    def clean(self) -> dict[str, Any]:
        """Return what was chosen; raise ValidationError with words when nothing was."""
        found = super().clean() or {}
        if not self.errors and not any(found.values()):
            raise forms.ValidationError(NOTHING_CHOSEN)
        return found

    def ticks(self) -> list[forms.BoundField]:
        """Return the questions there is something to tick for."""
        return [self[name] for name in self.choices if name in self.fields]


@dataclass(frozen=True, kw_only=True)
class Taking:
    """What one sheet is.

    url: the name of its address; the sheet’s own is the same with “-sheet”. choices: what can be
    ticked. of_visit: what of this visit can be, beside what is kept, by the same names. title, lead, minutes: of the page where one ticks. heading: of the sheet. shown: more for
    both templates.
    """

    url: str
    choices: Choices
    title: Words
    lead: Words
    heading: Words
    minutes: Words
    template: str = "ui/taking.html"
    sheet_template: str = "ui/taking_sheet.html"
    shown: Mapping[str, object] = field(default_factory=dict)
    of_visit: Callable[[Request], There] = lambda _request: {}

    def urls(self, place: str) -> list[URLPattern]:
        """Return its two addresses. place: what they begin with, neutral, without slashes at its ends."""
        gate = open_space()
        return [
            path(f"{place}/", read_or_send(gate(self.choose)), name=self.url),
            path(f"{place}/sheet/", require_safe(gate(self.sheet)), name=self.sheet_url),
        ]

    @property
    def sheet_url(self) -> str:
        """The name of the sheet’s address, and of what the visit holds until the space closes."""
        return f"{self.url}-sheet"

    def choose(self, request: Request, space: Space) -> HttpResponse:
        """Ask what goes on the sheet."""
        there = self._there(request, space)
        asked = partial(TakingForm, space=space, choices=self.choices, there=there)
        if request.method == "POST":
            form = asked(request.POST)
            if form.is_valid():
                request.visit.put(self.sheet_url, form.cleaned_data)
                return redirect(self.sheet_url)
        else:
            form = asked(initial=request.visit.get(self.sheet_url, {}))
        return self._page(request, self.template, {"form": form})

    def sheet(self, request: Request, space: Space) -> HttpResponse:
        """Show what was ticked, as it will print. What was removed meanwhile is simply not there."""
        chosen = request.visit.get(self.sheet_url)
        if chosen is None:
            return redirect(self.url)
        records = {
            name: [record for record in there if record.id in chosen.get(name, ())]
            for name, there in self._there(request, space).items()
        }
        month = chosen.get("month", "")
        entries = space.all(Entry, within=(segment_of(month),)) if month else ()
        sheet = taken(chosen.get("first", ""), records, entries, self.choices)
        shown = {"sheet": sheet, "foot": FOOT, "today": request.today}
        return self._page(request, self.sheet_template, shown)

    def _there(self, request: Request, space: Space) -> There:
        """Return what can be ticked: of this visit first, then what is kept, the newest in front."""
        now = self.of_visit(request)
        return {
            name: [*now.get(name, ()), *reversed(space.all(kind))]
            for name, (kind, _question) in self.choices.items()
        }

    def _page(self, request: Request, template: str, shown: Mapping[str, object]) -> HttpResponse:
        return render(request, template, {"taking": self, "here": "lists", **self.shown, **shown})


def label(record: Record, *, alone: bool) -> str:
    """Return a record as a line to tick: its day, what it is, and what tells it from the others.

    alone: whether there is no other of its kind.
    """
    told = briefly(record)
    heading = record.heading if isinstance(record, KeptReading) else told.heading
    day = date_format(told.day, "j F Y") if told.day else ""
    said = f"{gettext(heading)}, {day}" if day else gettext(heading)
    if record.id == OF_NOW:
        return f"{said} {gettext('(from just now, not kept)')}"
    own = "; ".join(next((line.text for line in told.lines if line.own), "").splitlines())
    if alone or not own:
        return said
    return format_html('{}: <span translate="no">{}</span>', said, Truncator(own).chars(SHORT))


def month_words(month: str) -> str:
    """Return a month in words."""
    day = first_day(month)
    return date_format(day, "F Y") if day else month
