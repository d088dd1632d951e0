"""Which letters were put away."""

from handrail.programme.onward.letters import BY_NAME
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Letters you put away")


class LetterShelf(Record, frozen=True, kw_only=True, tag="letters"):
    """What a person did with the letters; at most one such record. put_away: names of letters."""

    put_away: tuple[str, ...] = ()

    def told(self) -> Told:
        """Say which letters were put away, by their titles."""
        titles = (BY_NAME[name].title for name in self.put_away if name in BY_NAME)
        return Told(TITLE, None, tuple(Line("", title, own=False) for title in titles))
