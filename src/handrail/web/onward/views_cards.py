"""A card by itself, and as a file. A file is asked for by a form: a link could be opened again later.

The browser’s list of downloads names the address all the same; the page says so.
"""

from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.printing.cards import CannotDraw, NotPrinted, printed
from handrail.printing.order import Layout
from handrail.programme.onward.card import Card
from handrail.programme.onward.card_lines import LINES
from handrail.vault.space import Space
from handrail.web.ui.said import say

# What is saved bears neither our name nor a reason.
FILES = {
    Layout.WALLPAPER: ("card.png", "image/png"),
    Layout.SMALL: ("card.pdf", "application/pdf"),
    Layout.SQUARES: ("squares.pdf", "application/pdf"),
}
LATER = _("This could not be made just now. Your card is as it was. Try again in a minute.")


@require_safe
@open_space()
def one(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show a card as it will look, and what can be made of it."""
    return card_page(request, space.get(Card, record_id))


@require_POST
@open_space(waits=False)
def file(request: Request, space: Space, record_id: str, layout: Layout) -> HttpResponse:
    """Make a picture or a paper of one card."""
    card = space.get(Card, record_id)
    try:
        return as_file(layout, [card])
    except CannotDraw as refused:
        return card_page(request, card, missing=refused.signs)
    except NotPrinted:
        return card_page(request, card, later=LATER)


@require_POST
@open_space(waits=False)
def all_squares(request: Request, space: Space) -> HttpResponse:
    """Make pages of squares of all cards; where it cannot be, say why on the list."""
    cards = space.all(Card)
    try:
        if cards:
            return as_file(Layout.SQUARES, cards)
    except CannotDraw as refused:
        say(request, gettext("No letters are here for these signs: %s") % " ".join(refused.signs))
    except NotPrinted:
        say(request, LATER)
    return redirect("cards")


def as_file(layout: Layout, cards: Sequence[Card]) -> HttpResponse:
    """Return a file of some cards, to be saved. Raises CannotDraw and NotPrinted."""
    name, kind = FILES[layout]
    made = printed(layout, [text_of(card) for card in cards], get_language() or "en")
    answer = HttpResponse(made, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def text_of(card: Card) -> str:
    """Return what stands on a card: own words as they are, a chosen line in the page's language."""
    return card.words or gettext(LINES.get(card.line, ""))


def card_page(
    request: Request, card: Card, *, missing: Sequence[str] = (), later: object = ""
) -> HttpResponse:
    """Return the page of a card. missing: signs that cannot be drawn. later: why it was not made."""
    shown = {"card": card, "text": text_of(card), "missing": missing, "later": later}
    return render(request, "onward/card.html", {**shown, "here": "lists"})
