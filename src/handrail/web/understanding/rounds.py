"""The maps of rounds that come again, and one’s own part in them. Both are for one person alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.told import Line, Told
from handrail.programme.understand import cycle as words_of
from handrail.programme.understand import my_part
from handrail.programme.understand.cycle import PARTS, Cycle
from handrail.programme.understand.my_part import MyPart
from handrail.vault.space import Space
from handrail.web.ui.folding import is_unsafe
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import RecordForm
from handrail.web.ui.shelf import Shelf


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


def _cycles_shown(request: Request, space: Space, kept: Sequence[Cycle]) -> Mapping[str, Any]:
    return {"unsafe": is_unsafe(request, space), "about": words_of}


CYCLES = Shelf(
    kind=Cycle,
    form=CycleForm,
    url="cycles",
    title=_("Rounds that come again"),
    writing_title=_("One round"),
    lead=_(
        "Some quarrels, and some silences, come again in the same order. Written down, the order can be seen, and what it brings and what it costs."
    ),
    minutes=_("About ten minutes for one"),
    empty=_(
        "Take one evening that went the way it so often goes, and write what came after what. It becomes a picture."
    ),
    add=_("Draw one"),
    sheet_lead=_("One evening that went the way it so often goes. What came after what?"),
    listing="understanding/rounds.html",
    writing="understanding/round.html",
    shown=_cycles_shown,
)


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


def _in_words(part: MyPart, cycle: Cycle | None) -> Told:
    """Return what stands below the thing itself."""
    instead = Line(my_part.INSTEAD, part.instead)
    belongs = Line(my_part.IN_THE_ROUND, cycle.name if cycle else "")
    return part.told()._replace(lines=tuple(one for one in (instead, belongs) if one.text))


def _parts_shown(request: Request, space: Space, kept: Iterable[MyPart]) -> Mapping[str, Any]:
    groups = my_part.by_round(kept, space.all(Cycle))
    told = [(one, _in_words(one, cycle)) for cycle, own in groups for one in own]
    return {"records": told, "not_blame": my_part.NOT_BLAME}


MY_PART = Shelf(
    kind=MyPart,
    form=MyPartForm,
    url="my-part",
    title=_(my_part.TITLE),
    lead=_(
        "What you do that keeps a round going, and what you can do instead. You can change only your half, and owning it makes it easier to be heard. Nobody else sees this list."
    ),
    minutes=_("About five minutes for one thing"),
    empty=_(
        "One thing you do when it gets hard, and would rather not do. It is no confession and it excuses nothing that anyone does to you."
    ),
    add=_("Write one down"),
    sheet_lead=_("One thing at a time. Nobody needs to see it."),
    folds=True,
    listing="understanding/my_part.html",
    writing="understanding/my_part_form.html",
    given=lambda space: {"rounds": space.all(Cycle)},
    shown=_parts_shown,
)
