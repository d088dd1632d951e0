"""The two shapes one hard thing can have, side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.record import new_id
from handrail.programme.talk import soft_start, two_sided_i
from handrail.programme.talk.saying import Prompt
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.web.talking.forms import PartsForm, SoftStartForm, TwoSidedForm
from handrail.web.ui.coaching import Heard, hear

Saying = SoftStart | TwoSidedI


@dataclass(frozen=True)
class Shape:
    """One shape. name: in addresses. kind: of record. form: its fields. reads: as the coach names it."""

    name: str
    kind: type[SoftStart] | type[TwoSidedI]
    form: type[PartsForm]
    reads: str
    title: str
    lead: str | Promise
    prompts: tuple[Prompt, ...]

    @property
    def slot(self) -> str:
        """The name under which unkept words wait in the visit."""
        return f"say {self.name}"

    @property
    def url(self) -> str:
        """The name of its address."""
        return f"say-{self.name}"

    def made(self, parts: Mapping[str, Any], today: date, record_id: str = "") -> Saying:
        """Make the record of some parts."""
        known = {prompt.name: parts[prompt.name] for prompt in self.prompts}
        if self.kind is TwoSidedI:
            known["feelings"] = tuple(parts["feelings"])
        return self.kind(id=record_id or new_id(), written_on=today, **known)

    def heard(self, saying: Saying, *, complete: bool = True) -> Heard | None:
        """Return what the coach notices in the whole, as the other person will hear it."""
        return hear(self.reads, saying.sentence(gettext), complete=complete)


SHAPES: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape(
            "start",
            SoftStart,
            SoftStartForm,
            "soft-start",
            soft_start.TITLE,
            _(
                "A worry or a question, one thing, an invitation. How a talk opens often decides how it goes on."
            ),
            soft_start.PROMPTS,
        ),
        Shape(
            "both",
            TwoSidedI,
            TwoSidedForm,
            "feeling",
            two_sided_i.TITLE,
            _(
                "One event, one feeling, one reason. Then their side, as you guess it, and one request."
            ),
            two_sided_i.PROMPTS,
        ),
    )
}


def named(name: str) -> Shape:
    """Return a shape by its name in an address; nothing is found where there is none."""
    try:
        return SHAPES[name]
    except KeyError:
        raise Http404 from None


def shape_of(saying: Saying) -> Shape:
    """Return the shape of a record."""
    return next(shape for shape in SHAPES.values() if isinstance(saying, shape.kind))
