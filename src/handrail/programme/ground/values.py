"""What matters to a person, written before any repair: three answers, each their own."""

from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _


class Values(Record, frozen=True, kw_only=True, tag="values"):
    """The three answers of one person. There is at most one such record in a space.

    written_on: the day of the last change. needs, limits, hopes: the answers to QUESTIONS, by
    name; each may be empty.
    """

    written_on: date
    needs: str = ""
    limits: str = ""
    hopes: str = ""

    def told(self) -> Told:
        """Say the three answers."""
        lines = tuple(Line(question.label, text) for question, text in said(self) if text)
        return Told(_("What matters to you"), self.written_on, lines)


class Question(NamedTuple):
    """One of the three. name: the field of Values. label: the question. hint: a start, not a model."""

    name: str
    label: str
    hint: str


QUESTIONS: tuple[Question, ...] = (
    Question(
        "needs",
        _("What I need to feel safe and respected"),
        _("Think of a day that felt right. What was there, and what was not?"),
    ),
    Question(
        "limits",
        _("What is not up for discussion"),
        _("The few things that must not happen to you, or must always stay yours."),
    ),
    Question(
        "hopes",
        _("What kind of relationship I want"),
        _("As you would see it on an ordinary weekday, with this person or any other."),
    ),
)

MOST = 20_000  # characters in one answer: some ten pages


def said(values: Values) -> tuple[tuple[Question, str], ...]:
    """Return each question with the answer to it, which may be empty."""
    return tuple((question, getattr(values, question.name)) for question in QUESTIONS)
