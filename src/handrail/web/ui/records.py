"""Forms that make and change one record, and the day a record is about."""

from datetime import date
from typing import Any, Self

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.record import Record
from handrail.web.ui.forms import RevisedForm

NO_DAY = _("Choose a day. What you typed is still here.")
NOT_A_DAY = _("Write the day as year, month, day, such as 2026-11-24.")
NOT_YET = _("This day has not come yet. Choose today or an earlier one.")
NOT_PAST = _("This day is over. Choose today or a later one.")
TOO_LONG_AGO = _("Choose a day after 1 January 1900.")
NOT_THIS_YEAR = _("Choose a day after 1 January 2020. Look at the year you wrote.")
TOO_FAR = _("That is too far ahead. Choose a day within five years.")
EARLIEST = date(1900, 1, 1)
BEFORE_ALL_WEEKS = date(2020, 1, 1)  # no week was kept here then: a year before it is mistyped
YEARS_AHEAD = 5


def day_field(label: Any, *, hint: Any = "", needed: bool = True) -> forms.DateField:
    """Make a field for a day. `check_past`, `check_lately` and `check_ahead` say which days it takes."""
    return forms.DateField(
        label=label,
        help_text=hint,
        required=needed,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        input_formats=["%Y-%m-%d"],
        error_messages={"invalid": NOT_A_DAY, "required": NO_DAY},
    )


def check_past(day: date, today: date) -> date:
    """Return a day that has come; raise ValidationError with words for any other."""
    if day > today:
        raise forms.ValidationError(NOT_YET)
    if day < EARLIEST:
        raise forms.ValidationError(TOO_LONG_AGO)
    return day


def check_lately(day: date, today: date) -> date:
    """Return a day that has come, of the years in which weeks are kept; raise with words for another.

    For what is drawn week by week: one mistyped year would stretch the picture over all of them.
    """
    if day < BEFORE_ALL_WEEKS:
        raise forms.ValidationError(NOT_THIS_YEAR)
    return check_past(day, today)


def check_ahead(day: date, today: date) -> date:
    """Return today or a day ahead; raise ValidationError with words for any other."""
    if day < today:
        raise forms.ValidationError(NOT_PAST)
    if (day.year - YEARS_AHEAD, day.month, day.day) > (today.year, today.month, today.day):
        raise forms.ValidationError(TOO_FAR)
    return day


class RecordForm(RevisedForm):
    """What a person writes into one record. Its fields bear the names of the record's own."""

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """today: the person's date."""
        super().__init__(*args, **kwargs)
        self.today = today

    @classmethod
    def showing(cls, record: Record, today: date, **more: Any) -> Self:
        """Return the form as a record was kept, ready to be changed. more: what else the form takes."""
        kept = {name: getattr(record, name) for name in cls.base_fields if hasattr(record, name)}
        return cls(initial=kept, today=today, **more)

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record."""
        data = self.cleaned_data
        return {
            name: tuple(data[name]) if isinstance(data[name], list) else data[name]
            for name in self.fields
            if name != "revision"
        }

    def asked(self) -> list[forms.BoundField]:
        """Return the fields a person sees, in their order."""
        return self.visible_fields()

    @property
    def is_coached(self) -> bool:
        """Whether the coach reads any of its fields."""
        return any(hasattr(field, "coach_kind") for field in self.fields.values())


class DatedForm(RecordForm):
    """A record about a day: today by default, or an earlier one. The day is asked last."""

    day = day_field(
        _("About which day"), hint=_("Today, or an earlier day you want to write about.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take the arguments of `RecordForm`."""
        super().__init__(*args, **kwargs)
        self.order_fields([name for name in self.fields if name != "day"] + ["day"])
        self.fields["day"].widget.attrs["max"] = self.today.isoformat()
        self.initial.setdefault("day", self.today)

    def clean_day(self) -> date:
        """Return the day; raise ValidationError with words for one that has not come."""
        return check_past(self.cleaned_data["day"], self.today)
