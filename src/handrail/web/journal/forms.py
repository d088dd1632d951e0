"""What is written into a journal, and what is looked for in it."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.journal import FIELDS, MOODS, MOST, Entry, Prompt
from handrail.web.ui.forms import HouseForm, RevisedForm, line, words
from handrail.web.ui.records import check_past, day_field

NOTHING_WRITTEN = _("Write something in one of the four. One word is enough.")
PROMPTS = {prompt.name: prompt for prompt in FIELDS}


def _answer(name: str, rows: int) -> forms.CharField:
    prompt: Prompt = PROMPTS[name]
    return words(_(prompt.label), most=MOST, hint=_(prompt.hint), rows=rows, needed=False)


class EntryForm(RevisedForm):
    """One entry: its day, what was felt, needed, will be tried, and anything else."""

    felt = _answer("felt", 2)
    needed = _answer("needed", 2)
    will_try = _answer("will_try", 2)
    free = _answer("free", 5)
    moods = forms.MultipleChoiceField(
        label=_("How it was, if you like"),
        choices=[(name, _(word)) for name, word in MOODS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose from the list.")},
    )
    day = day_field(
        _("About which day"), hint=_("Today, or an earlier day you want to write about.")
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """today: the person's date, the latest an entry can be about."""
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["day"].widget.attrs["max"] = today.isoformat()

    @classmethod
    def showing(cls, kept: Entry, today: date) -> "EntryForm":
        """Return the form as the entry was kept, ready to be changed."""
        told = {name: getattr(kept, name) for name in (*PROMPTS, "moods", "day", "revision")}
        return cls(initial=told, today=today)

    def clean_day(self) -> date:
        """Return the day; raise ValidationError with words for one that has not come."""
        return check_past(self.cleaned_data["day"], self.today)

    def clean(self) -> dict[str, Any]:
        """Return what was written; raise ValidationError with words when nothing was."""
        found = super().clean() or {}
        if not self.errors and not any(found.get(name) for name in PROMPTS) and not found["moods"]:
            raise forms.ValidationError(NOTHING_WRITTEN)
        return found

    def told(self) -> dict[str, Any]:
        """Return the fields of the record."""
        data = self.cleaned_data
        texts = {name: data[name] for name in PROMPTS}
        return {**texts, "day": data["day"], "moods": tuple(data["moods"])}

    def asked(self) -> list[forms.BoundField]:
        """Return the fields a person writes in, in their order."""
        return [self[name] for name in PROMPTS]


class FindForm(HouseForm):
    """Words to look for."""

    words = line(
        _("Find words in your journal"),
        most=200,
        hint=_("Capital letters and accents make no difference."),
        empty=_("Type at least one word to look for."),
    )
