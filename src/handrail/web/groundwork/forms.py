"""The three questions about what matters."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.values import MOST, QUESTIONS, Values
from handrail.web.ui.forms import RevisedForm, words

NOTHING_WRITTEN = _("Write something under one of the three. One word is enough to begin.")


def _answer(name: str) -> forms.CharField:
    question = next(question for question in QUESTIONS if question.name == name)
    return words(_(question.label), most=MOST, hint=_(question.hint), needed=False)


class ValuesForm(RevisedForm):
    """Three answers; each may stay empty, but not all."""

    needs = _answer("needs")
    limits = _answer("limits")
    hopes = _answer("hopes")

    @classmethod
    def showing(cls, kept: Values) -> "ValuesForm":
        """Return the form as it was kept, ready to be changed."""
        answers = {question.name: getattr(kept, question.name) for question in QUESTIONS}
        return cls(initial={**answers, "revision": kept.revision})

    def clean(self) -> dict[str, Any]:
        """Return the answers; raise ValidationError with words when there is none."""
        found = super().clean() or {}
        if not self.errors and not any(found.get(question.name) for question in QUESTIONS):
            raise forms.ValidationError(NOTHING_WRITTEN)
        return found

    def answers(self) -> dict[str, str]:
        """Return the three answers by name."""
        return {question.name: self.cleaned_data[question.name] for question in QUESTIONS}

    def asked(self) -> list[forms.BoundField]:
        """Return the fields a person writes in, in their order."""
        return [self[question.name] for question in QUESTIONS]
