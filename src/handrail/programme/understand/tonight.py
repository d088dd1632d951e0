"""Tonight, without an account: five things that can be done alone or together, with nothing kept."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from handrail.programme.close.invitation import APART, LOW, Invitation
from handrail.programme.close.invitations import DECK
from handrail.programme.words import _

SHORT = 10  # minutes

FIRST = _("Afraid of someone, or hurt by someone?")
THEN = _(
    "Then none of this is for tonight, and being nicer will not make it stop. Look at what is "
    "happening, or talk to somebody who knows about it."
)


class Thing(NamedTuple):
    """One thing. time: said first. what: how it goes. alone: how it goes without the other."""

    name: str
    title: str
    time: str
    what: str
    alone: str


WALK = Thing(
    "walk",
    _("Walk for ten minutes"),
    _("Ten minutes"),
    _("Side by side, and about nothing heavy. Ten minutes out, or five out and five back."),
    _("Alone it is as good. Walk a little faster than usual, then slower."),
)
CARDS = Thing(
    "cards",
    _("One small invitation"),
    _("Ten minutes or less"),
    _("Choose one of these two, tonight or tomorrow. Ask once. A no needs no reason."),
    _("Alone: do it with a friend, a child, or by yourself."),
)
PAPER = Thing(
    "paper",
    _("One hard thing, on paper"),
    _("Five minutes"),
    _("Fill in the five lines about one thing that happened. Read it once, slowly."),
    _("You need not say it or send it. It is yours, and you can tear it up."),
)
DAY = Thing(
    "day",
    _("Best and hardest of today"),
    _("Five minutes"),
    _("Each says one good and one hard moment. The other listens and says thank you, no more."),
    _("Alone: write down both, one line each."),
)
BREATH = Thing(
    "breath",
    _("One breath before you answer"),
    _("As long as a breath"),
    _("Before you answer tonight, wait one full breath: in, and all the way out."),
    _("Nobody has to know that you do it."),
)
THINGS: tuple[Thing, ...] = (WALK, CARDS, PAPER, DAY, BREATH)

# The two-sided I, as it stands on paper.
LINES: tuple[str, ...] = (
    _("When …"),
    _("I feel …"),
    _("because …"),
    _("I can see that you might …"),
    _("Would you …?"),
)


def two_for(day: date, deck: Sequence[Invitation] = DECK) -> tuple[Invitation, Invitation]:
    """Return two cards that suit anyone: short and light, one for side by side, one from afar."""
    light = [
        card for card in deck if card.minutes <= SHORT and card.energy == LOW and card.children
    ]
    near = [card for card in light if card.place != APART]
    far = [card for card in light if card.place == APART]
    number = day.toordinal()
    return near[number % len(near)], far[number % len(far)]
