"""The maps of rounds that come again, and one’s own part in them. Both are for one person alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.told import Line, Told
from handrail.programme.understand import cycle as words_of
from handrail.programme.understand import my_part
from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.my_part import MyPart
from handrail.vault.space import Space
from handrail.web.ui.folding import is_unsafe
from handrail.web.ui.shelf import Shelf
from handrail.web.understanding.forms_rounds import CycleForm, MyPartForm


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
