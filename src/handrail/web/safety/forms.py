"""The rows of the look as form fields: what is left open counts as unsaid, so nothing can be wrong."""

from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.look.answers import Answer
from handrail.programme.look.look import Look
from handrail.programme.look.screens import UNSAID, YES, Row, Screen
from handrail.programme.look.signals import BY_ID
from handrail.web.ui.forms import HouseForm, RevisedForm
from handrail.web.ui.records import check_past, day_field


class ShownGroup(NamedTuple):
    """Rows under one lead, as fields."""

    lead: str
    rows: list[BoundField]


class RowsForm(HouseForm):
    """One screen of the look."""

    def __init__(self, screen: Screen, chosen: dict[str, str]) -> None:
        """screen: what is asked. chosen: what was chosen before, by field."""
        super().__init__(initial=chosen)
        self.screen = screen
        for group in screen.groups:
            for row in group.rows:
                self.fields[row.field] = field_for(row)

    def groups(self) -> list[ShownGroup]:
        """Return the rows under their leads."""
        return [
            ShownGroup(gettext(group.lead), [self[row.field] for row in group.rows])
            for group in self.screen.groups
        ]

    def only_row(self) -> BoundField | None:
        """Return the row of a screen that asks one thing, so that it can be the page's heading."""
        fields = list(self)
        return fields[0] if len(fields) == 1 else None


def field_for(row: Row) -> forms.ChoiceField:
    """Make the field of one row: cards of which none is chosen to begin with."""
    return forms.ChoiceField(
        label=gettext(row.asked),
        help_text=gettext(row.more) if row.more else "",
        choices=[(value, gettext(label)) for value, label in row.choices],
        widget=forms.RadioSelect,
        required=False,
    )


def chosen_so_far(look: Look, screen: Screen) -> dict[str, str]:
    """Return what stands chosen on a screen when somebody comes back to it."""
    chosen = {field: look.choices[field] for field in screen.fields if field in look.choices}
    for field, offered in screen.fields.items():
        if field not in chosen and look.kept and field in BY_ID:
            before = str(look.answer(field))
            if before in offered and before != UNSAID:
                chosen[field] = before
        # An answer that was changed on its own page has its time already.
        if YES in offered and chosen.get(field) not in (None, *offered):
            chosen[field] = YES
    return chosen


def label_of(signal: str, answer: Answer) -> str:
    """Return an answer in the words it was given in."""
    labels = BY_ID[signal].labels
    return gettext(labels.get(answer, labels[Answer.NOW]))


class KeptDayForm(RevisedForm):
    """The day a kept reading belongs to: it may lie back, never ahead."""

    made_on = day_field(_("The day it belongs to"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """today: the person's own date."""
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_made_on(self) -> date:
        """Return the day; raise ValidationError with words for one that can't be."""
        return check_past(self.cleaned_data["made_on"], self.today)


class SheetForm(HouseForm):
    """What goes on the sheet besides empty lines."""

    on_paper = forms.MultipleChoiceField(
        label=_("Print these too?"),
        help_text=_("Left out unless you tick them. The lines stay empty, to fill in by hand."),
        choices=(
            ("answers", _("What your answers show")),
            ("numbers", _("Help-line numbers")),
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
