"""Small pieces of markup that every page uses."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from handrail.web.ui.icons import ICONS

register = template.Library()


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
def tel(number: str) -> str:
    """Turn a written number into what a phone dials."""
    return "".join(sign for sign in number if sign.isdigit() or sign in "+*#")
