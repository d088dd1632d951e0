"""Someone to turn to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.people import HELPS, OF_A_GROUP, Person
from handrail.web.ui.forms import RevisedForm, line, words

FULL = _(
    "Ten are on your list, and that is as many as it holds. What you typed is still here. Remove "
    "someone first, in another tab, or note this one on paper."
)
FIELDS = ("name", "helps", "phone", "note", "group", "remind")


class PersonForm(RevisedForm):
    """A person or a group, and how they can help."""

    name = line(
        _("Name"),
        most=100,
        hint=_("As you call them. A first name or a letter is enough."),
        empty=_("Write a name. A letter is enough."),
    )
    helps = forms.MultipleChoiceField(
        label=_("How they can help"),
        choices=[(name, _(label)) for name, label in HELPS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Tick only what is on the list.")},
    )
    phone = line(
        _("How to reach them"),
        most=100,
        hint=_("A number, a street, “at the gym on Tuesdays”. As you like, or empty."),
        needed=False,
    )
    note = words(
        _("A note"),
        most=2_000,
        hint=_("What they know, and what you would say first."),
        rows=2,
        needed=False,
    )
    group = forms.BooleanField(
        label=_("This is a group: a course, a choir, a circle of people"), required=False
    )
    remind = forms.BooleanField(
        label=_("Now and then, suggest on this page that I get in touch"), required=False
    )

    @classmethod
    def showing(cls, kept: Person) -> "PersonForm":
        """Return the form as the person was kept, ready to be changed."""
        return cls(initial={name: getattr(kept, name) for name in (*FIELDS, "revision")})

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record."""
        return {
            **{name: self.cleaned_data[name] for name in FIELDS},
            "helps": tuple(self.cleaned_data["helps"]),
        }

    def yes_or_no(self) -> list[forms.BoundField]:
        """Return the two fields that are a single box."""
        return [self["group"], self["remind"]]


class GroupForm(PersonForm):
    """A group, and what it does for the person. It is one from the start, and nobody asks again."""

    name = line(
        _("Name"),
        most=100,
        hint=_("As you call it: “the choir”, “Tuesday evening”."),
        empty=_("Write a name. A letter is enough."),
    )
    helps = forms.MultipleChoiceField(
        label=_("What it can do for you"),
        choices=[(name, _(HELPS[name])) for name in OF_A_GROUP],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Tick only what is on the list.")},
    )
    phone = line(
        _("When and where"),
        most=100,
        hint=_("A day, a street, a link, or empty."),
        needed=False,
    )
    note = words(
        _("A note"),
        most=2_000,
        hint=_("Who told you of it, and how it was the first time."),
        rows=2,
        needed=False,
    )
    group = forms.BooleanField(widget=forms.HiddenInput, required=False)

    def clean_group(self) -> bool:
        """It is a group, whatever was sent."""
        return True

    def yes_or_no(self) -> list[forms.BoundField]:
        """Return the one field that is a single box."""
        return [self["remind"]]
