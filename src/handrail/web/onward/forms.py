"""Goals and days, cards and things of one's own."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.onward.card import MOST as MOST_ON_A_CARD
from handrail.programme.onward.card_lines import LINES
from handrail.programme.onward.own_goal import RHYTHMS, WHEN_I_LIKE, OwnGoal
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import DatedForm, RecordForm

BESIDE_THEM = _("Something else, for myself")
A_FEW_WORDS = _("A few words. Where you chose what it was for, the day is enough.")
WRITE_IT = _("Write a few words: what was it?")
WHAT_WAS_IT = _("Write a few words: what was it? Or choose what it was for.")
NO_LINE = _("Write a line of your own, or choose one from the list.")


class GoalForm(RecordForm):
    """Something of one's own, the next small step, and about how often."""

    what = line(
        _("Something that is only yours"),
        most=200,
        hint=_("Swimming, a course, a book, a friend, an hour with a therapist of your own."),
        empty=_("Write one thing. It can be as small as a library card."),
    )
    next_step = line(
        _("The next small step"),
        most=200,
        hint=_("Ten minutes long at most: “look for the locker key”. It can stay empty."),
        needed=False,
    )
    rhythm = forms.ChoiceField(
        label=_("About how often?"),
        choices=[(name, _(label)) for name, label in RHYTHMS.items()],
        initial=WHEN_I_LIKE,
        widget=forms.RadioSelect,
        required=False,
    )

    def clean_rhythm(self) -> str:
        """Return the rhythm; none was chosen: when I like."""
        return self.cleaned_data["rhythm"] or WHEN_I_LIKE


class DidForm(DatedForm):
    """What was done, if the person wants to say it, and when."""

    what = words(
        _("What did you do?"),
        most=500,
        hint=_("A few words, or nothing at all: the day is enough."),
        rows=2,
        needed=False,
    )


class DayForm(DidForm):
    """A day written down from the list of days: for one of the goals, or for something beside them."""

    goal = forms.ChoiceField(label=_("What was it for?"), widget=forms.RadioSelect, required=False)

    def __init__(self, *args: Any, goals: Sequence[OwnGoal] = (), **kwargs: Any) -> None:
        """goals: those it may have been for. On the blank sheet, and without any, it is not asked."""
        super().__init__(*args, **kwargs)
        self.order_fields(["goal"])
        field = self.fields["goal"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [*((goal.id, goal.what) for goal in goals), ("", BESIDE_THEM)]
        self.fields["what"].help_text = A_FEW_WORDS if goals else ""
        if not goals:
            del self.fields["goal"]

    def clean(self) -> dict[str, Any]:
        """Return the day; one that is for none of the goals says in words what it was."""
        found = super().clean() or {}
        said = found.get("goal") or found.get("what")
        if not said and not {"goal", "what"} & self.errors.keys():
            self.add_error("what", str(WHAT_WAS_IT if "goal" in self.fields else WRITE_IT))
        return found


class CardForm(RecordForm):
    """A line of one's own, or one from the list."""

    words = words(
        _("Your own words"),
        most=MOST_ON_A_CARD,
        hint=_("Short, so that it can be read at a glance. Others may see it too."),
        rows=2,
        needed=False,
    )
    line = forms.ChoiceField(
        label=_("Or one of these"),
        choices=[("", _("My own words")), *((name, _(text)) for name, text in LINES.items())],
        widget=forms.RadioSelect,
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Return one of both: own words go before a line from the list."""
        found = super().clean() or {}
        if not self.errors and not found.get("words") and not found.get("line"):
            self.add_error("words", str(NO_LINE))
        if found.get("words"):
            found["line"] = ""
        return found


class KeepsakeForm(RecordForm):
    """A thing, when it is touched, and what it asks."""

    thing = line(
        _("The thing"),
        most=200,
        hint=_("A stone, a key, a ring, a button. Something nobody would ask about."),
        empty=_("Write what it is."),
    )
    when = line(
        _("I touch it when …"),
        most=200,
        hint=_("A moment that comes most days: “I stand at the front door”."),
        empty=_("Write when you will touch it. A thing without its moment is soon forgotten."),
    )
    asks = line(
        _("It asks me …"),
        most=200,
        hint=_("One short question: “Have you breathed out yet?”"),
        empty=_("Write what it asks."),
    )
