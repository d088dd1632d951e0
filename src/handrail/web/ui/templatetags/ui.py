"""Small pieces of markup that every page uses."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from django import forms, template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.web.ui.coaching import Heard, Place, heard_in
from handrail.web.ui.icons import ICONS

register = template.Library()
# By how many there are; more than the last are said without a number.
PLACES = (
    "",
    _("One place to look again"),
    _("Two places to look again"),
    _("Three places to look again"),
    _("Four places to look again"),
    _("Five places to look again"),
)


class Sayable(Protocol):
    """What can be said as one sentence."""

    def sentence(self, say: Callable[[str], str]) -> str:
        """Return the sentence. say: translates the words that are not a person’s own."""


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw a line icon. It says nothing by itself: words stand beside it."""
    return format_html(
        '<svg class="i" width="24" height="24" viewBox="0 0 24 24" fill="none" '
        'stroke="currentColor" stroke-width="1.75" stroke-linecap="round" '
        'stroke-linejoin="round" aria-hidden="true"><path d="{}"/></svg>',
        ICONS[name],
    )


@register.filter
def said(text: Any) -> str:
    """Translate a text of the programme, which marks its words without a translation system."""
    return gettext(str(text)) if text else ""


@register.filter
def as_heard(record: Sayable) -> str:
    """Return the parts of a record as one sentence, with the words of ours translated."""
    return record.sentence(gettext)


@register.filter
def as_label(text: Any) -> str:
    """Translate a label and end it with a colon, so that its answer does not run into it."""
    label = said(text)
    return label if label.endswith((":", "?", "…", ".")) else gettext("%s:") % label


@register.filter
def tel(number: str) -> str:
    """Turn a written number into what a phone dials."""
    return "".join(sign for sign in number if sign.isdigit() or sign in "+*#")


@register.filter
def heard(field: forms.BoundField) -> Heard | None:
    """Return what the coach noticed in the words that stand in a coached field."""
    return heard_in(field)


@register.filter
def places_to_look(places: Sequence[Place]) -> str:
    """Say in words how many places there are to look at again."""
    many = _("Some places to look again")
    return str(PLACES[len(places)] if len(places) < len(PLACES) else many)


@register.filter
def is_box(field: forms.BoundField) -> bool:
    """Tell whether a field is a single box to tick."""
    return isinstance(field.field, forms.BooleanField)


@register.filter
def is_choice(field: forms.BoundField) -> bool:
    """Tell whether a field is a set of cards to choose from."""
    return isinstance(field.field.widget, forms.RadioSelect | forms.CheckboxSelectMultiple)
