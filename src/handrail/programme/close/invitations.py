"""The deck of small invitations, and how one of them is found.

Nothing heavy stands on a card, nothing costs much, and none of them asks how things are between two
people. Whether somebody said yes is written down nowhere.
"""

from collections.abc import Iterable

from handrail.programme.close.invitation import Invitation
from handrail.programme.close.invitations_apart import APART_CARDS
from handrail.programme.close.invitations_indoors import INDOOR_CARDS
from handrail.programme.close.invitations_outdoors import OUTDOOR_CARDS

DECK: tuple[Invitation, ...] = (*OUTDOOR_CARDS, *INDOOR_CARDS, *APART_CARDS)
BY_NAME: dict[str, Invitation] = {card.name: card for card in DECK}


def fitting(
    *, minutes: int = 0, energy: str = "", place: str = "", children: bool = False
) -> tuple[Invitation, ...]:
    """Return the cards that fit; what is empty does not narrow.

    minutes: the time there is. energy: what there is of it; a tired person gets only LOW cards.
    children: whether children are around.
    """
    return tuple(
        card
        for card in DECK
        if (not minutes or card.minutes <= minutes)
        and (energy in ("", "some") or card.energy == energy)
        and (not place or card.place == place)
        and (not children or card.children)
    )


def others(cards: Iterable[Invitation], than: str) -> tuple[Invitation, ...]:
    """Return the cards without the one that was just seen, unless it is the only one."""
    there = tuple(cards)
    return tuple(card for card in there if card.name != than) or there
