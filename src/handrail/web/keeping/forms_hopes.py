"""What we would see, how I will know, and by which day."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.repair.hope import ANSWERS, MOST, dates_offered
from handrail.web.ui.forms import HouseForm, words
from handrail.web.ui.records import RecordForm, check_ahead, day_field

OWN = "own"
WHICH_DAY = _("Choose a day. That is when you will look at it.")


class HopeWordsForm(RecordForm):
    """The words of a hope that is kept: they may change, its day does not."""

    what = words(
        _("What we would see"),
        most=MOST,
        hint=_(
            "Something you could point at: “when one of us calls a pause, the other lets it be”."
        ),
        rows=3,
        empty=_("Write what would be there to see."),
    )
    how = words(
        _("How I will know"),
        most=MOST,
        hint=_("What you will look at on that day: your notes, the calendar, how you sleep."),
        rows=2,
        empty=_("Write what you will look at. It keeps the answer honest."),
    )


class HopeForm(HopeWordsForm):
    """A new hope. Its day is chosen once; taken up again it is another hope with another day."""

    weeks = forms.ChoiceField(
        label=_("By when"),
        help_text=_("Eight to twelve weeks are long enough to show something."),
        widget=forms.RadioSelect,
        required=False,
    )
    by = day_field(_("Which other day"), hint=_("Only with “Another day”."), needed=False)
    follows = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take the arguments of `RecordForm`."""
        super().__init__(*args, **kwargs)
        field = self.fields["weeks"]
        assert isinstance(field, forms.ChoiceField)
        offered = dates_offered(self.today).items()
        field.choices = [*((str(weeks), in_weeks(weeks, day)) for weeks, day in offered)]
        field.choices = [*field.choices, (OWN, gettext("Another day"))]

    def clean(self) -> dict[str, Any]:
        """Return what was given with its day; raise ValidationError with words where there is none."""
        found = super().clean() or {}
        if {"weeks", "by"} & self.errors.keys():
            return found
        chosen = found.get("weeks", "")
        if chosen and chosen != OWN:
            found["by"] = dates_offered(self.today)[int(chosen)]
        elif not found.get("by"):
            self.add_error("by" if chosen else "weeks", WHICH_DAY)
        return found

    def clean_by(self) -> date | None:
        """Return the own day; raise ValidationError with words for one that is not ahead."""
        day: date | None = self.cleaned_data["by"]
        if day and self.data.get("weeks") in ("", None, OWN):
            return check_ahead(day, self.today + timedelta(days=1))
        return day

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record."""
        return {
            name: value for name, value in super().fields_of_record().items() if name != "weeks"
        }


class AnswerForm(HouseForm):
    """What a person answers on the day; nothing, to open it again."""

    answer = forms.ChoiceField(choices=[*ANSWERS.items()], required=False)


def in_weeks(weeks: int, day: date) -> str:
    """Say how far a day is, and which it is."""
    words_for = {"weeks": weeks, "day": date_format(day, "j F Y")}
    return gettext("In %(weeks)s weeks, on %(day)s") % words_for
