"""The quiet time of a week, and what goes into a calendar file."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.rhythm.dates import KINDS, WEEKLY
from handrail.programme.rhythm.quiet_time import WEEKDAYS, QuietTime
from handrail.web.ui.forms import HouseForm, RevisedForm

NOT_A_TIME = _("Write the time as hours and minutes, such as 19:30.")


class QuietTimeForm(RevisedForm):
    """A weekday and a time of day."""

    weekday = forms.TypedChoiceField(
        label=_("Day of the week"),
        choices=[(number, _(name)) for number, name in enumerate(WEEKDAYS)],
        coerce=int,
        error_messages={"required": _("Choose a day.")},
    )
    at = forms.TimeField(
        label=_("From when"),
        help_text=_("A time when nobody needs you and nobody reads over your shoulder."),
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        input_formats=["%H:%M"],
        error_messages={"required": NOT_A_TIME, "invalid": NOT_A_TIME},
    )

    @classmethod
    def showing(cls, kept: QuietTime) -> "QuietTimeForm":
        """Return the form as the time was kept, ready to be changed."""
        fields = {"weekday": kept.weekday, "at": kept.at, "revision": kept.revision}
        return cls(initial=fields)

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record."""
        at = self.cleaned_data["at"]
        return {"weekday": self.cleaned_data["weekday"], "hour": at.hour, "minute": at.minute}


class FileForm(HouseForm):
    """What goes into the file."""

    what = forms.MultipleChoiceField(
        label=_("What goes in"),
        choices=[(name, _(words)) for name, words in KINDS.items()],
        initial=[WEEKLY],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick at least one.")},
    )
