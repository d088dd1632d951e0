"""A round as a picture, for a template."""

from django import template
from django.utils.translation import gettext

from handrail.programme.understand.cycle import Cycle, said
from handrail.web.understanding.picture import Picture, drawn

register = template.Library()


@register.filter
def picture(cycle: Cycle) -> Picture:
    """Lay a round out, with what the parts are in the reader’s language."""
    return drawn((gettext(part.label), text) for part, text in said(cycle))
