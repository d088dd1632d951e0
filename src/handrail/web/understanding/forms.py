"""The seven patterns as questions: how often, or not at all. None of them needs an answer."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.understand.patterns import (
    HOW_OFTEN,
    PATTERNS,
    Pattern,
    PatternMarks,
    marks_from,
)
from handrail.web.ui.forms import RevisedForm

NOT_THIS = "no"


class Question(NamedTuple):
    """One pattern beside its field."""

    pattern: Pattern
    field: forms.BoundField


class MarksForm(RevisedForm):
    """What fits, and how often. The revision is only used when kept marks are changed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take Django's own arguments; the questions come from the programme."""
        super().__init__(*args, **kwargs)
        often = [(name, gettext(words)) for name, words in HOW_OFTEN.items()]
        for pattern in PATTERNS:
            self.fields[pattern.id] = forms.ChoiceField(
                label=gettext(pattern.name),
                required=False,
                choices=[(NOT_THIS, gettext("Not this")), *often],
                widget=forms.RadioSelect,
                error_messages={"invalid_choice": _("Choose one of the answers shown.")},
            )

    def questions(self) -> list[Question]:
        """Return the patterns in their order, each with its field."""
        return [Question(pattern, self[pattern.id]) for pattern in PATTERNS]

    def marks(self) -> dict[str, str]:
        """Return what was marked, without what does not fit."""
        return marks_from(self.cleaned_data)


class Mark(NamedTuple):
    """One marked pattern in words."""

    pattern: Pattern
    often: str


class Kept(NamedTuple):
    """What was marked on one day, in words."""

    id: str
    marked_on: date
    marks: list[Mark]


def in_words(marks: Mapping[str, str]) -> list[Mark]:
    """Return marks as a page says them, in the order of the patterns."""
    known = marks_from(marks)
    return [
        Mark(pattern, HOW_OFTEN[known[pattern.id]]) for pattern in PATTERNS if pattern.id in known
    ]


def as_kept(record: PatternMarks) -> Kept:
    """Return a kept record as a page says it."""
    return Kept(record.id, record.marked_on, in_words(record.marks))
