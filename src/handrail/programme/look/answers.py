"""How a row of the honest look may be answered, and what one signal is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from handrail.programme.words import _


class Answer(StrEnum):
    """How a person may answer a row. A row left open counts as RATHER_NOT_SAY."""

    NEVER = "never"
    BEFORE = "before"
    PAST_YEAR = "past_year"
    NOW = "now"
    RATHER_NOT_SAY = "rather_not_say"


Answers = Mapping[str, Answer]
Labels = Mapping[Answer, str]

RECENT = frozenset({Answer.PAST_YEAR, Answer.NOW})
OLD = frozenset({Answer.BEFORE})
EVER = RECENT | OLD

RATHER_NOT_SAY = _("Rather not say")

# In the order a row offers them. What is nearest comes first after No, as on "When?", so that the
# same place on two screens in a row never means something else.
HAPPENED: Labels = {
    Answer.NEVER: _("No"),
    Answer.NOW: _("Yes, it goes on, or I fear it now"),
    Answer.PAST_YEAR: _("Yes, in the past year, even once"),
    Answer.BEFORE: _("Yes, but not in the past year"),
    Answer.RATHER_NOT_SAY: RATHER_NOT_SAY,
}
HABIT: Labels = {
    **HAPPENED,
    Answer.PAST_YEAR: _("Yes, in the past year"),
    Answer.NOW: _("Yes, now or often"),
}
MINE: Labels = {**HAPPENED, Answer.NOW: _("Yes, and it goes on")}
OWN_LIFE: Labels = {**HAPPENED, Answer.NOW: _("Yes, it goes on, or it is on my mind now")}
# Having a weapon has no "in the past year": whoever can get one now can get one now.
WEAPON: Labels = {
    Answer.NEVER: _("No"),
    Answer.NOW: _("Yes"),
    Answer.BEFORE: _("They used to"),
    Answer.RATHER_NOT_SAY: _("I don’t know, or rather not say"),
}
LEAVING: Labels = {
    Answer.NEVER: _("No"),
    Answer.NOW: _("I am, or I just did"),
    Answer.PAST_YEAR: _("Yes, in the past year"),
    Answer.BEFORE: _("I thought of it before"),
    Answer.RATHER_NOT_SAY: RATHER_NOT_SAY,
}
HOPEFUL: Labels = {
    Answer.NEVER: _("Never"),
    Answer.BEFORE: _("It used to be so"),
    Answer.PAST_YEAR: _("Now and then"),
    Answer.NOW: _("Often"),
    Answer.RATHER_NOT_SAY: RATHER_NOT_SAY,
}


class Signal(NamedTuple):
    """One thing the look asks about.

    id: as in answers. asked: how a row asks it, after the lead of its screen. label: its short
    name on Check your answers. said: how it is said back. said_before: the same, when it lies
    more than a year back. more: what counts too, for those who wonder. labels: how it is answered.
    """

    id: str
    asked: str
    label: str
    said: str
    said_before: str
    more: str = ""
    labels: Labels = HAPPENED

    def label_of(self, answer: Answer) -> str:
        """Return how an answer to this signal is said; "yes" where it has no finer word."""
        return self.labels.get(answer) or self.labels[Answer.NOW]
