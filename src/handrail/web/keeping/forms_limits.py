"""A limit, and how it went on a day it was tested."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.repair.limit import CROSSED, HELD_WORDS, MOST
from handrail.programme.repair.sentences import limit_sentence
from handrail.web.keeping.heard import HeardForm
from handrail.web.ui.forms import words
from handrail.web.ui.records import DatedForm


class LimitForm(HeardForm):
    """A limit in two halves: when, and what I will do."""

    reads = "boundary"
    when = words(
        _("When …"),
        most=MOST,
        hint=_("One thing that happens, as anybody in the room could see it."),
        rows=2,
        empty=_("Write what happens. It is the moment in which you will act."),
    )
    will = words(
        _("I will …"),
        most=MOST,
        hint=_("Something you can do alone, every time, and for as long as you say."),
        rows=2,
        empty=_("Write what you yourself will do then."),
    )

    def sentence(self) -> str:
        """Return both halves as one sentence."""
        return limit_sentence(self.written("when"), self.written("will"), gettext)


class TestedForm(DatedForm):
    """Whether it held, what got in the way, and the day."""

    limit = forms.CharField(widget=forms.HiddenInput, max_length=64)
    held = forms.ChoiceField(
        label=_("What did you do?"),
        choices=[(name, _(label)) for name, label in HELD_WORDS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of the two. Both are worth knowing.")},
    )
    note = words(
        _("What got in the way, or what helped"),
        most=MOST,
        hint=_("The hour, who was there, what you felt. It can stay empty."),
        rows=3,
        needed=False,
    )
    crossed = forms.BooleanField(label=_(CROSSED), required=False)
