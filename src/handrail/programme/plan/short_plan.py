"""The headings of a plan for getting by safely, short enough to read at one sitting.

Nothing here is filled in: what a person writes under it stands on paper, or in their head.
"""

from typing import NamedTuple

from handrail.programme.words import _


class Group(NamedTuple):
    """One heading with a few lines to think through."""

    heading: str
    lines: tuple[str, ...]


STAYING = Group(
    _("While you stay"),
    (
        _("Early signs: what you notice before it turns bad."),
        _("Rooms with a way out, and the rooms to keep away from."),
        _("Keys, phone and shoes: always in the same place."),
        _("The way out, walked through once when it is quiet."),
        _("A code word, and one person who knows what to do when they hear it."),
        _("After harm to throat or breath: a doctor, the same day."),
    ),
)
READY = Group(
    _("Getting ready"),
    (
        _("Talk to someone at a help line first, if you can."),
        _("A time when they are away."),
        _("A bag, and copies of papers, kept at someone else’s place."),
        _("A little money, and an account of your own at another bank."),
        _("Two places where you could sleep, and how to get there."),
        _("Medicine, aids, pets. Then the day after, and the week after."),
    ),
)
GOING = Group(
    _("Going"),
    (
        _("The safest way, not the neatest. People come before papers."),
        _("Devices they may follow stay behind, or are off."),
        _("One person knows when you go and when you should be there."),
    ),
)
AFTER = Group(
    _("After"),
    (
        _(
            "New locks, new ways, other times. Tell school, work and landlord what they need to know."
        ),
        _("A second phone. Hand-overs through someone else."),
        _("Expect floods of love, threats to hurt themselves, messages through family."),
        _("The risk stays up for months. Take care for longer than feels needed."),
    ),
)
CHILDREN = Group(
    _("Children"),
    (
        _("Their task is to get out and get help, never to step between."),
        _("Where to go, which neighbour, which number, and a code word."),
        _("Who may collect them. Tell the school."),
    ),
)
ACCOUNTS = Group(
    _("Phone and accounts"),
    (
        _("For anything that must stay yours, a device they never held."),
        _("Plan before you switch anything off: a sudden change can warn them."),
        _("Look at location sharing, family accounts, the car, tags, cameras, the cloud."),
        _("Keep what proves something somewhere else."),
    ),
)
YOURSELF = Group(
    _("Yourself"),
    (
        _("Who to call today."),
        _("What steadies you."),
        _("Something you are allowed to want."),
    ),
)

PLAN = (STAYING, READY, CHILDREN, YOURSELF)
LEAVING = (GOING, AFTER)
DEVICES = (ACCOUNTS,)

PAPERS = (
    _("Identity papers, birth and marriage papers, visa"),
    _("Health and insurance papers, prescriptions"),
    _("Bank, tax, lease and car papers"),
    _("Court, medical and school papers"),
)
BAG = (
    _("Keys and charger"),
    _("Cash in small notes"),
    _("Medicine and aids"),
    _("Clothes for three days"),
    _("Addresses on paper"),
    _("For each child one thing that comforts"),
)
