"""A person's own list of outside help: who it is, how to reach them, the next appointment."""

from collections.abc import Iterable
from datetime import date

from handrail.programme.record import Record
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("Outside help")
MOST = 2_000

KINDS_OF_HELP: dict[str, str] = {
    "therapist": _("A therapist or counsellor of my own"),
    "couples": _("Counselling for two"),
    "workshop": _("A course or workshop"),
    "group": _("A group"),
    "doctor": _("A doctor or nurse"),
    "advocate": _("An advocate or help line"),
    "other": _("Something else"),
}


class OutsideHelp(Record, frozen=True, kw_only=True, tag="outside"):
    """One contact outside the home. sort: a name of KINDS_OF_HELP.

    name: as the person calls them. reach: a number, a street, an hour. appointment: the next one.
    since: the day it was written down. note: own words, such as what to ask there.
    """

    sort: str
    name: str
    since: date
    reach: str = ""
    appointment: date | None = None
    note: str = ""

    @property
    def what(self) -> str:
        """What kind of help it is, in words."""
        return KINDS_OF_HELP.get(self.sort, self.sort)

    def told(self) -> Told:
        """Say who it is, how to reach them and when."""
        kind = Line("", self.what, own=False)
        said = (
            Line("", self.name),
            Line(_("To reach them"), self.reach),
            of_days(_("Next appointment"), self.appointment),
            Line(_("A note"), self.note),
        )
        return Told(TITLE, self.since, (kind, *(line for line in said if line.text)))


def in_order(helps: Iterable[OutsideHelp], today: date) -> list[OutsideHelp]:
    """Return those with an appointment ahead first, the soonest on top; then by name."""

    def place(one: OutsideHelp) -> tuple[bool, date, str]:
        ahead = one.appointment is not None and one.appointment >= today
        return not ahead, (one.appointment or today) if ahead else today, one.name.casefold()

    return sorted(helps, key=place)
