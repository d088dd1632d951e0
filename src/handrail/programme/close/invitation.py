"""What a card of the deck of small invitations is."""

from typing import NamedTuple

INDOORS, OUTDOORS, APART = "indoors", "outdoors", "apart"
LOW, SOME = "low", "some"  # how much energy it takes


class Invitation(NamedTuple):
    """One small thing to ask somebody to. It is light, cheap, and about nothing heavy.

    name: stays the same for good. text: what to do, in words. place: INDOORS, OUTDOORS or APART (a
    message). minutes: how long it takes. energy: LOW or SOME. children: whether it goes well with
    children around.
    """

    name: str
    text: str
    place: str
    minutes: int
    energy: str
    children: bool


def pile(
    place: str, minutes: int, energy: str, *, children: bool, cards: dict[str, str]
) -> tuple[Invitation, ...]:
    """Make cards that share everything but their words. cards: text by name."""
    return tuple(
        Invitation(name, text, place, minutes, energy, children) for name, text in cards.items()
    )
