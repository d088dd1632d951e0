"""Small things to ask somebody to: one's own list, and what was asked lately."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.close.invitations import BY_NAME
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("A small thing")
MOST = 200
RESTS_FOR = timedelta(weeks=8)  # a card that was asked does not come up again for a while


class SmallThing(Record, frozen=True, kw_only=True, tag="small-thing"):
    """Something two people could do, or did, in own words or from the deck.

    what: in own words; or empty, and then card: the name of a card of the deck. asked_on: the day
    the person last asked; what the other one said is kept nowhere.
    """

    what: str = ""
    card: str = ""
    asked_on: date | None = None

    def told(self) -> Told:
        """Say what it is, and when it was asked."""
        card = BY_NAME.get(self.card)
        text = Line("", self.what) if self.what or card is None else Line("", card.text, own=False)
        return Told(TITLE, self.asked_on, (text,))


def asked_lately(kept: Iterable[SmallThing], today: date) -> frozenset[str]:
    """Return the names of cards that were asked within the last weeks."""
    return frozenset(
        one.card for one in kept if one.card and one.asked_on and today - one.asked_on < RESTS_FOR
    )
