"""What is written into a journal, and what is looked for in it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.journal import FIELDS, MOODS, MOST, Prompt
from handrail.web.ui.forms import HouseForm, line, words
from handrail.web.ui.records import DatedForm

NOTHING_WRITTEN = _("Write something in one of the four. One word is enough.")
PROMPTS = {prompt.name: prompt for prompt in FIELDS}


def _answer(name: str, rows: int) -> forms.CharField:
    prompt: Prompt = PROMPTS[name]
    return words(_(prompt.label), most=MOST, hint=_(prompt.hint), rows=rows, needed=False)


class EntryForm(DatedForm):
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

    def clean(self) -> dict[str, Any]:
        """Return what was written; raise ValidationError with words when nothing was."""
        found = super().clean() or {}
        if not self.errors and not any(found.get(name) for name in PROMPTS) and not found["moods"]:
            raise forms.ValidationError(NOTHING_WRITTEN)
        return found

    def asked(self) -> list[forms.BoundField]:
        """Return the fields a person writes in, in their order; moods and day stand below them."""
        return [self[name] for name in PROMPTS]


class FindForm(HouseForm):
    """Words to look for."""

    words = line(
        _("Find words in your journal"),
        most=200,
        hint=_("Capital letters and accents make no difference."),
        empty=_("Type at least one word to look for."),
    )
