"""What a person takes along: ticked from what they keep."""

from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.journal import Entry, first_day, months_in
from handrail.programme.kept_reading import KeptReading
from handrail.programme.record import Record
from handrail.programme.taking import CHOICES, MOST, briefly
from handrail.vault.space import Space
from handrail.web.ui.forms import HouseForm, words

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

    def __init__(self, *args: Any, space: Space, **kwargs: Any) -> None:
        """space: what can be ticked is in it."""
        super().__init__(*args, **kwargs)
        for name, (kind, question) in CHOICES.items():
            kept = [(record.id, label(record)) for record in space.all(kind)]
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
        return [self[name] for name in CHOICES if name in self.fields]


def label(record: Record) -> str:
    """Return a record as a line to tick: its day, and what it is."""
    told = briefly(record)
    heading = record.heading if isinstance(record, KeptReading) else told.heading
    day = date_format(told.day, "j F Y") if told.day else ""
    return f"{gettext(heading)}, {day}" if day else gettext(heading)


def month_words(month: str) -> str:
    """Return a month in words."""
    day = first_day(month)
    return date_format(day, "F Y") if day else month
