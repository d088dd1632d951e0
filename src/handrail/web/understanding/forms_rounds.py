"""A round in its five parts, and one thing of one’s own half."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from handrail.programme.understand import cycle as words_of
from handrail.programme.understand import my_part
from handrail.programme.understand.cycle import PARTS, Cycle
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import RecordForm


def _part(name: str, *, needed: bool = False, empty: Any = "") -> forms.CharField:
    part = next(part for part in PARTS if part.name == name)
    label, hint = _(part.question), _(part.hint)
    return words(label, most=words_of.MOST, hint=hint, rows=2, needed=needed, empty=empty)


class CycleForm(RecordForm):
    """A name and the five parts. Only the name and the first part are needed."""

    name = line(
        _("What you call it"),
        most=words_of.MOST_NAME,
        hint=_("Two or three words: rent week, the phone at supper."),
        empty=_("Give it two or three words, so that you find it again."),
    )
    trigger = _part(
        "trigger",
        needed=True,
        empty=_("Write what it starts with. The rest can wait until you see it."),
    )
    mine = _part("mine")
    theirs = _part("theirs")
    relief = _part("relief")
    cost = _part("cost")


class MyPartForm(RecordForm):
    """What I do, what I can do instead, and in which round."""

    what = words(
        _("What I do"),
        most=my_part.MOST,
        hint=_("One thing, as a camera would have seen it. Not what you are."),
        rows=3,
        empty=_("Write one thing you do. One line is enough."),
    )
    instead = words(
        _("What I can do instead"),
        most=my_part.MOST,
        hint=_("Small enough for a bad day. It can stay empty until it comes to you."),
        rows=3,
        needed=False,
    )
    cycle = forms.ChoiceField(
        label=_("In which round"), required=False, widget=forms.RadioSelect, choices=()
    )

    def __init__(self, *args: Any, rounds: Sequence[Cycle] = (), **kwargs: Any) -> None:
        """rounds: those there are to choose from; where there is none, none is asked for."""
        super().__init__(*args, **kwargs)
        if not rounds:
            del self.fields["cycle"]
            return
        own = [(one.id, format_html('<span translate="no">{}</span>', one.name)) for one in rounds]
        self.fields["cycle"].choices = [*own, ("", _("In none of them"))]  # type: ignore[attr-defined]  # a choice field
