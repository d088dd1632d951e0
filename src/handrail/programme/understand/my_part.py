"""My part: what I do that feeds a round, and what I can do instead. For its author alone."""

from collections.abc import Iterable

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.understand.cycle import Cycle
from handrail.programme.words import _

MOST = 500
TITLE = _("My part")
INSTEAD = _("What I can do instead")
IN_THE_ROUND = _("In the round")
NOT_BLAME = _(
    "Your part is what you do, and only that. If someone hurts or frightens you, nothing on this "
    "list made them do it."
)


class MyPart(Record, frozen=True, kw_only=True, tag="part"):
    """One thing. what: I do. cycle: the id of the round it belongs to, or empty. instead: I can do."""

    what: str
    cycle: str = ""
    instead: str = ""

    def told(self) -> Told:
        """Say what it is and what could be there instead. The round it feeds is told by itself."""
        lines = (Line(_("What I do"), self.what), Line(INSTEAD, self.instead))
        return Told(TITLE, None, tuple(line for line in lines if line.text))


def by_round(
    parts: Iterable[MyPart], cycles: Iterable[Cycle]
) -> list[tuple[Cycle | None, list[MyPart]]]:
    """Return the things in groups: for each round those that feed it, then those of no round.

    One whose round was removed belongs to none.
    """
    rest, groups = [*parts], []
    for cycle in cycles:
        own = [part for part in rest if part.cycle == cycle.id]
        rest = [part for part in rest if part.cycle != cycle.id]
        groups.append((cycle, own))
    found: list[tuple[Cycle | None, list[MyPart]]] = [(one, own) for one, own in groups if own]
    return [*found, (None, rest)] if rest else found
