"""A small promise, its day, and an apology in its three parts."""

from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.repair import apology
from handrail.programme.repair.promise import KEPT, MISSED, MOST
from handrail.programme.repair.sentences import apology_sentence, promise_sentence
from handrail.web.keeping.heard import HeardForm
from handrail.web.ui.forms import HouseForm, words
from handrail.web.ui.records import RecordForm, check_ahead, check_past, day_field

OPEN = "open"
TOO_SOON = _("You promised it later than that. Choose the day of the promise, or one after it.")


class PromiseWordsForm(HeardForm):
    """The words of a promise that is kept already. Its day is moved on a page of its own."""

    reads = "promise"
    is_whole = False
    what = words(
        _("I will …"),
        most=MOST,
        hint=_("One small thing you do yourself: “ring the school about Thursday”."),
        rows=2,
        empty=_("Write one thing. The smaller it is, the more it can carry."),
    )

    def sentence(self) -> str:
        """Return the promise, with its day where it has one here."""
        day = getattr(self, "cleaned_data", {}).get("by") or self.initial.get("by")
        words_for = date_format(day, "l j F") if day else ""
        return promise_sentence(self.written("what"), words_for, gettext)


class PromiseForm(PromiseWordsForm):
    """A new promise: one thing, by me, by when."""

    is_whole = True
    by = day_field(_("By when"))
    apology = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)

    def clean_by(self) -> date:
        """Return the day; raise ValidationError with words for one that is over."""
        return check_ahead(self.cleaned_data["by"], self.today)


class MoveForm(RecordForm):
    """Another day for a promise."""

    by = day_field(_("Which day instead?"), hint=_("A day you can see from here."))

    def clean_by(self) -> date:
        """Return the day; raise ValidationError with words for one that is over."""
        return check_ahead(self.cleaned_data["by"], self.today)


class EarlierForm(RecordForm):
    """A day that was, on which something came to pass."""

    day = day_field(_("Which day was it?"))

    def __init__(self, *args: Any, since: date = date.min, **kwargs: Any) -> None:
        """since: the first day it can have been."""
        super().__init__(*args, **kwargs)
        self.since = since
        self.fields["day"].widget.attrs["max"] = self.today.isoformat()
        self.initial.setdefault("day", self.today)

    def clean_day(self) -> date:
        """Return the day; raise ValidationError with words for one that it cannot have been."""
        day = check_past(self.cleaned_data["day"], self.today)
        if day < self.since:
            raise forms.ValidationError(TOO_SOON)
        return day


class MarkForm(HouseForm):
    """What became of a promise."""

    state = forms.ChoiceField(choices=[(name, name) for name in (KEPT, MISSED, OPEN)])


class AmendsForm(HeardForm):
    """What I did, what it did to you, what I will do."""

    reads = "apology"
    did = words(
        _("What I did"),
        most=apology.MOST,
        hint=_("The act itself: “I told your sister about our row.” No if, and no but."),
        rows=3,
        empty=_("Write what you did. Owning it is what counts most."),
    )
    cost = words(
        _("What it did to you"),
        most=apology.MOST,
        hint=_("As far as you know it: “You found out at her table, in front of everyone.”"),
        rows=3,
        empty=_("Write what it cost them. It says that you saw it."),
    )
    will = words(
        _("What I will do"),
        most=apology.MOST,
        hint=_(
            "One thing that can be seen: “I will tell her myself, and ask you first next time.”"
        ),
        rows=3,
        empty=_("Write what you will do. One thing that can be seen is enough."),
    )
    by = day_field(_("By when"), hint=_("If there is a day. It can stay empty."), needed=False)

    def clean_by(self) -> date | None:
        """Return the day; raise ValidationError with words for one that is over."""
        day: date | None = self.cleaned_data["by"]
        return check_ahead(day, self.today) if day else day

    def sentence(self) -> str:
        """Return the apology as the other person will hear it."""
        did, cost, will = (self.written(name) for name in ("did", "cost", "will"))
        return apology_sentence(did, cost, will, gettext)


class AmendsKeptForm(AmendsForm):
    """An apology that is kept: its day may be over by now."""

    def clean_by(self) -> date | None:
        """Return the day as it was given; raise ValidationError for one that nobody can mean."""
        day: date | None = self.cleaned_data["by"]
        if day is None:
            return None
        return (check_ahead if day > self.today else check_past)(day, self.today)
