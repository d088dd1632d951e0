"""Which small thing lies on the table, in the open pages of a visit. Nothing of it is kept."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from handrail.accounts.requests import Request
from handrail.programme.close.invitations import BY_NAME, fitting, others
from handrail.programme.close.small_thing import SmallThing, asked_lately
from handrail.vault.space import Space
from handrail.web.closeness.forms import OWN

WISHES, CARD = "small wishes", "small card"  # names of values of the visit
START: Mapping[str, Any] = {"minutes": "30", "energy": "low", "place": "", "source": "deck"}


class Drawn(NamedTuple):
    """What was drawn. name: of a card, or the id of an own one. text: what it says. own: whose it is."""

    name: str
    text: str
    own: bool


def wishes(request: Request) -> Mapping[str, Any]:
    """Return how much time and strength was said to be there."""
    found: Mapping[str, Any] | None = request.visit.get(WISHES)
    return found or START


def on_the_table(request: Request, space: Space) -> Drawn | None:
    """Return the small thing that was drawn last, if it is still there."""
    name: str = request.visit.get(CARD) or ""
    if name in BY_NAME:
        return Drawn(name, BY_NAME[name].text, own=False)
    own = next((one for one in own_things(space) if one.id == name), None)
    return Drawn(own.id, own.what, own=True) if own else None


def draw(request: Request, space: Space) -> bool:
    """Draw one that fits the wishes, another than the last. False when the own list is empty."""
    names = _names(request, space)
    if not names:
        return False
    request.visit.put(CARD, secrets.choice(names))
    return True


def put_back(request: Request) -> None:
    """Let nothing lie on the table."""
    request.visit.drop(CARD)


def own_things(space: Space) -> list[SmallThing]:
    """Return what stands on the person's own list."""
    return [one for one in space.all(SmallThing) if one.what]


def _names(request: Request, space: Space) -> Sequence[str]:
    """Return the names of what may be drawn now."""
    wished, last = wishes(request), str(request.visit.get(CARD) or "")
    if wished["source"] == OWN:
        own = [one.id for one in own_things(space)]
        return [name for name in own if name != last] or own
    cards = fitting(
        minutes=int(wished["minutes"] or 0),
        energy=wished["energy"],
        place=wished["place"],
        children=bool(wished.get("children")),
    )
    rested = asked_lately(space.all(SmallThing), request.today)
    fresh = [card for card in cards if card.name not in rested] or cards
    return [card.name for card in others(fresh, last)]
