"""Goals and days, cards and things of one's own."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.onward.card import MOST as MOST_ON_A_CARD
from handrail.programme.onward.card_lines import LINES
from handrail.programme.onward.own_goal import RHYTHMS, WHEN_I_LIKE
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import DatedForm, RecordForm

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
