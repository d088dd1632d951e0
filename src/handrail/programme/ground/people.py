"""A person's circle: people and groups, and how each can help. Ten at most, so that it stays a circle."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

MOST = 10
A_WEEK = timedelta(days=7)
TITLE = _("People")

HELPS: dict[str, str] = {
    "listen": _("Listen"),
    "stay": _("Let me stay over"),
    "children": _("Look after the children"),
    "pets": _("Look after pets"),
    "bag": _("Keep a bag, or papers"),
    "lift": _("Give me a lift"),
    "along": _("Come along to an appointment"),
    "lend": _("Lend something once"),
    "light": _("Be with me, and talk of other things"),
}
OF_A_GROUP = ("listen", "lift", "along", "light")  # what a group can do of these
GOOD_SIGNS = (
    _("You may listen for a while before you say anything."),
    _("What is said stays there, and someone sees to it."),
    _("Nobody tells you to stay or to go, and nobody is laughed at."),
    _("You can miss a week, or stop, and nobody asks why."),
)
BAD_SIGNS = (
    _("You are told to cut off your other friends."),
    _("You are pressed for money, pictures, your name or where you live."),
    _("Everyone of one sex, or every “ex”, is called bad or mad."),
    _("Someone wants to talk to you alone at once."),
)


class Person(Record, frozen=True, kw_only=True, tag="person"):
    """Someone, or a group, to turn to.

    name: as the person calls them. group: whether it is a group of people. helps: names of HELPS.
    phone: a number or another way to reach them. note: own words. remind: whether the page of the
    circle may suggest them. reached_on: the day they were last in touch, if that was said.
    """

    name: str
    group: bool = False
    helps: tuple[str, ...] = ()
    phone: str = ""
    note: str = ""
    remind: bool = False
    reached_on: date | None = None

    def told(self) -> Told:
        """Say who it is and how they can help."""
        reach = Line(_("To reach them:"), self.phone)
        note = Line(_("A note:"), self.note)
        helps = (Line("", HELPS[name], own=False) for name in self.helps if name in HELPS)
        lines = (Line("", self.name), reach, note)
        return Told(TITLE, None, (*(line for line in lines if line.text), *helps))


def in_order(people: Iterable[Person]) -> list[Person]:
    """Return people by their name, then groups by theirs."""
    return sorted(people, key=lambda one: (one.group, one.name.casefold()))


def to_reach(people: Iterable[Person], today: date) -> Person | None:
    """Return whom a gentle line suggests: of those it may, the one not heard for longest.

    None while anybody was reached within a week: one a week is enough.
    """
    circle = [*people]
    if any(one.reached_on and today - one.reached_on < A_WEEK for one in circle):
        return None
    asked = [one for one in circle if one.remind]
    return min(asked, key=lambda one: one.reached_on or date.min, default=None)
