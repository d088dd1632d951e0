"""A thing of one's own, such as a stone or a key, that reminds a person of what they chose."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("A thing of your own")


class Keepsake(Record, frozen=True, kw_only=True, tag="keepsake"):
    """thing: what it is. when: when they will touch it. asks: what it asks them then."""

    thing: str
    when: str
    asks: str
    since: date

    def told(self) -> Told:
        """Say what it is, when it is touched and what it asks."""
        return Told(
            TITLE,
            None,
            (
                Line("", self.thing),
                Line(_("I touch it when"), self.when),
                Line(_("It asks me"), self.asks),
            ),
        )
