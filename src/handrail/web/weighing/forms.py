"""What is weighed, sealed, measured, and asked for outside."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.weigh import outside_help, own_measure, trial, weighing
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import DatedForm, RecordForm, check_ahead, check_lately, day_field

ALL_EMPTY = _("Everything is still empty. One line for one of the three is enough.")
WINDOW = _("Choose a day from {first} to {last}: eight to twelve weeks from today.")


def _weighed(label: str) -> forms.CharField:
    return words(_(label), most=weighing.MOST, rows=3, needed=False)


class WeighingForm(DatedForm):
    """For and against each of the three ways."""

    stay_for, stay_against = (_weighed(label) for label in weighing.WAYS[0].labels)
    leave_for, leave_against = (_weighed(label) for label in weighing.WAYS[1].labels)
    between, between_for, between_against = (_weighed(label) for label in weighing.WAYS[2].labels)
    endures = forms.BooleanField(
        label=_(weighing.ENDURES),
        help_text=_("Tick this only if it is true for you."),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Return what was weighed; say so when there is nothing."""
        found = super().clean() or {}
        names = [name for way in weighing.WAYS for name in way.fields]
        if not self.errors and not found.get("endures") and not any(found[name] for name in names):
            raise forms.ValidationError(ALL_EMPTY)
        return found

    def ways(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Return the fields of each way below its title."""
        return [(way.title, [self[name] for name in way.fields]) for way in weighing.WAYS]

    def rest(self) -> list[forms.BoundField]:
        """Return what is asked about all of it."""
        return [self["endures"], self["day"]]


class TrialForm(RecordForm):
    """What would make me go on, what would make me stop, and the day it may be read."""

    go_on = words(
        _(trial.GO_ON),
        most=trial.MOST,
        hint=_("Things you could see or hear. “We had three talks that ended quietly.”"),
        empty=_("Write one thing you would have to see."),
    )
    stop = words(
        _(trial.STOP),
        most=trial.MOST,
        hint=_("“If I am called names in front of the children again.”"),
        empty=_("Write one thing that would be enough."),
    )
    opens_on = day_field(
        _("The day it opens"),
        hint=_("Eight to twelve weeks from today."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take the arguments of `RecordForm`."""
        super().__init__(*args, **kwargs)
        first, last = trial.window(self.today)
        self.fields["opens_on"].widget.attrs.update(min=first.isoformat(), max=last.isoformat())
        self.initial.setdefault("opens_on", self.today + trial.OFFERED)

    def clean_opens_on(self) -> date:
        """Return the day; raise ValidationError with words for one too near or too far."""
        day = check_ahead(self.cleaned_data["opens_on"], self.today)
        first, last = trial.window(self.today)
        if not first <= day <= last:
            said = gettext(str(WINDOW)).format(first=date_format(first), last=date_format(last))
            raise forms.ValidationError(said)
        return day


def _step(area: own_measure.Area) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=_(area.label),
        help_text=_(area.about),
        choices=[(value, _(said)) for value, said in own_measure.STEPS.items()],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of the five.")},
    )


class MeasureForm(DatedForm):
    """Three answers on five steps."""

    life, work, health = (_step(area) for area in own_measure.AREAS)

    def taps(self) -> list[forms.BoundField]:
        """Return the fields that are answered with one tap."""
        return [self[area.name] for area in own_measure.AREAS]

    def clean_day(self) -> date:
        """Return the day; raise ValidationError with words for one that has not come, or is mistyped."""
        return check_lately(self.cleaned_data["day"], self.today)


class OutsideForm(RecordForm):
    """Somebody from outside: who, how to reach them, when."""

    name = line(
        _("Name"),
        most=200,
        hint=_("As you call them. “The one from the surgery” is enough."),
        empty=_("Write a name. A word you will know again is enough."),
    )
    sort = forms.ChoiceField(
        label=_("What kind of help"),
        choices=[(name, _(label)) for name, label in outside_help.KINDS_OF_HELP.items()],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one. “Something else” is fine.")},
    )
    reach = line(_("How to reach them"), most=500, needed=False)
    appointment = day_field(_("Next appointment"), hint=_("Empty if there is none."), needed=False)
    note = words(
        _("A note"),
        most=outside_help.MOST,
        hint=_("What you want to ask, or what was said."),
        rows=3,
        needed=False,
    )

    def clean_appointment(self) -> date | None:
        """Return the day, which may have passed; raise ValidationError for one that cannot be meant."""
        day: date | None = self.cleaned_data["appointment"]
        near = timedelta(days=5 * 366)
        if day and abs(day - self.today) > near:
            raise forms.ValidationError(_("Choose a day within five years."))
        return day
