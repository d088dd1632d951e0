"""What every form of the house shares: fields that browsers don't remember, words for what is wrong."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.core.validators import ProhibitNullCharactersValidator
from django.utils.translation import gettext_lazy as _

# A browser must neither store, send for spell-checking, nor translate what is typed here.
# `autocomplete=off` departs from WCAG 1.3.5 on purpose; pasting is never blocked.
UNREMEMBERED = {"autocomplete": "off", "spellcheck": "false", "translate": "no"}

WORDS = {
    "required": _("This is still empty."),
    "max_length": _(
        "This is too long by %(over)d characters. Shorten it, or keep it in two pieces."
    ),
    "invalid_choice": _("Choose from the list."),
    "null_characters_not_allowed": _("There are signs in here that cannot be kept. Type it anew."),
}

# A choice, a day, a time, a time zone, an address.
SENT_BY_A_PAGE = re.compile(r"[a-z0-9_.:-]{0,64}|[A-Z]\w+(/\w+)+|/\S*", re.ASCII)
A_RECORD = re.compile("[0-9a-f]{32}")
# Names of fields in which somebody types, and of all others, in any form of the house.
TYPED: set[str] = set()
CHOSEN: set[str] = {"revision"}

REPEATS = forms.ChoiceField.default_error_messages["invalid_choice"]


class TextField(forms.CharField):
    """A text field that keeps what was typed as it was, and says how much is too much.

    The browser's own `maxlength` is not set: it would cut a pasted text without a word.
    """

    def __init__(self, *, max_length: int, **kwargs: Any) -> None:
        """max_length: characters that fit."""
        super().__init__(**kwargs)
        self.most = max_length
        self.validators = [
            ProhibitNullCharactersValidator(WORDS["null_characters_not_allowed"])
            if isinstance(validator, ProhibitNullCharactersValidator)
            else validator
            for validator in self.validators
        ]

    def clean(self, value: Any) -> str:
        """Return the text with its line ends made plain; raise ValidationError with words."""
        text: str = super().clean(value)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if len(text) > self.most:
            raise forms.ValidationError(
                WORDS["max_length"], code="max_length", params={"over": len(text) - self.most}
            )
        return text


class HouseForm(forms.Form):
    """A form whose fields are not remembered by the browser and whose errors say how to mend them."""

    required_css_class = ""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Note which of its fields are typed in."""
        super().__init_subclass__(**kwargs)
        _note(cls.declared_fields)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take Django's own arguments."""
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        # The browser's own bubbles cannot be translated or styled.
        self.use_required_attribute = False
        _note(self.fields)
        for field in self.fields.values():
            if not field.widget.is_hidden:
                field.widget.attrs.update(UNREMEMBERED)
            # Django's own words repeat whatever was sent, in quotes that are not ours.
            if field.error_messages.get("invalid_choice") == REPEATS:
                field.error_messages["invalid_choice"] = WORDS["invalid_choice"]

    @property
    def has_marks(self) -> bool:
        """Whether something is wrong with a field, which is marked there; not with the form as a whole."""
        return bool(self.errors.keys() - {NON_FIELD_ERRORS})

    @property
    def holds_words(self) -> bool:
        """Whether somebody typed words into it."""
        fields = (name for name, field in self.fields.items() if isinstance(field, TextField))
        return any(str(self[name].value() or "").strip() for name in fields)


def _note(fields: Mapping[str, forms.Field]) -> None:
    for name, field in fields.items():
        (TYPED if isinstance(field, TextField) else CHOSEN).add(name)


def is_words(name: str, value: str) -> bool:
    """Tell whether a sent value is somebody's words, and not what a page sends by itself.

    name: of its field; where no form knows it, or several know it differently, its look tells.
    """
    if len(value.strip()) < 3 or A_RECORD.fullmatch(value):
        return False
    return name in TYPED - CHOSEN or not SENT_BY_A_PAGE.fullmatch(value.strip())


class RevisedForm(HouseForm):
    """A form that changes a kept record; carries the record's revision, so that two tabs can clash."""

    # No record is changed this often; a longer number does not fit where typed words wait.
    revision = forms.IntegerField(
        widget=forms.HiddenInput, required=False, min_value=0, max_value=2**31
    )

    @property
    def read_from(self) -> int:
        """The revision the form was filled in from; 0 where there was none."""
        return self.cleaned_data["revision"] or 0

    def go_on_from(self, revision: int) -> None:
        """Carry another revision, so that what was typed can be sent again."""
        data = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict, which cannot be changed itself
        data[self.add_prefix("revision")] = str(revision)
        self.data = data


def words(
    label: Any, *, most: int, hint: Any = "", rows: int = 4, needed: bool = True, empty: Any = ""
) -> forms.CharField:
    """Make a field for several lines of a person's words.

    most: characters that fit. rows: lines shown. empty: what to say when it is left empty.
    """
    return TextField(
        label=label,
        help_text=hint,
        max_length=most,
        required=needed,
        widget=forms.Textarea(attrs={"rows": rows}),
        error_messages={"required": empty or WORDS["required"]},
    )


def line(
    label: Any, *, most: int, hint: Any = "", needed: bool = True, empty: Any = ""
) -> forms.CharField:
    """Make a field for one line of a person's words. Arguments as of `words`."""
    return TextField(
        label=label,
        help_text=hint,
        max_length=most,
        required=needed,
        error_messages={"required": empty or WORDS["required"]},
    )
