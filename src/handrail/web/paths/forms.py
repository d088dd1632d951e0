"""Which two looks are put side by side, and what is looked for."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from handrail.programme.reading.kept_reading import KeptReading
from handrail.web.ui.forms import HouseForm, line

ONE_OF_THEM = _("Choose one of the days on the list. It may have been removed meanwhile.")


class PlainWordsForm(HouseForm):
    """Plain words that lead to a page."""

    words = line(
        _("What are you looking for?"),
        most=100,
        hint=_("A plain word, such as money, shouting or sorry."),
        empty=_("Type at least one word to look for."),
    )


class TwoForm(HouseForm):
    """Two kept readings, the earlier one first."""

    older = forms.ChoiceField(
        label=_("The earlier day"), error_messages={"invalid_choice": ONE_OF_THEM}
    )
    newer = forms.ChoiceField(
        label=_("The later day"), error_messages={"invalid_choice": ONE_OF_THEM}
    )

    def __init__(self, *args: Any, readings: Sequence[KeptReading], **kwargs: Any) -> None:
        """readings: what can be chosen, newest first; the last two are chosen to begin with."""
        if len(readings) > 1:
            kwargs.setdefault("initial", {"older": readings[1].id, "newer": readings[0].id})
        super().__init__(*args, **kwargs)
        for name in ("older", "newer"):
            self.fields[name].choices = days_of(readings)  # type: ignore[attr-defined]  # both are choice fields

    def clean(self) -> dict[str, Any]:
        """Return both; raise ValidationError with words when they are the same one."""
        found = super().clean() or {}
        if found.get("older") and found.get("older") == found.get("newer"):
            raise forms.ValidationError(_("These are the same look. Choose two different ones."))
        return found


def days_of(readings: Sequence[KeptReading]) -> list[tuple[str, str]]:
    """Return a choice for each reading, the newest first: its day, numbered where the day has several.

    No more than that: a list to choose from cuts off long lines on a phone.
    """
    of_day = Counter(kept.made_on for kept in readings)
    left, choices = of_day.copy(), []
    for kept in readings:
        day, number = date_format(kept.made_on, "j F Y"), left[kept.made_on]
        left[kept.made_on] -= 1
        choices.append((kept.id, f"{day} ({number})" if of_day[kept.made_on] > 1 else day))
    return choices
