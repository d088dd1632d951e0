"""The reviewed list of addresses: who may open each. A new one fails a test until it stands here.

ANYONE: without a space. OWN: only with an open space; others are led to the door. DOES: takes a form
and leads on; asked with GET it answers 405 in words.
"""

from dataclasses import dataclass
from enum import Enum


class Who(Enum):
    """Who may open an address."""

    ANYONE = "anyone"
    OWN = "own"


@dataclass(frozen=True)
class Route:
    """who: may open it. does: whether it only takes forms. arguments: what a sample address holds."""

    who: Who
    does: bool = False
    arguments: tuple[str, ...] = ()


ANYONE, OWN = Who.ANYONE, Who.OWN

# Where an argument is the name of a record kind, the sample address holds the id of one of Ana's.
ROUTES: dict[str, Route] = {
    # the shell
    "leave": Route(ANYONE),
    "cover": Route(ANYONE),
    "stay": Route(ANYONE, does=True),
    "language": Route(ANYONE, does=True),
    # open pages
    "welcome": Route(ANYONE),
    "week": Route(ANYONE),
    "about": Route(ANYONE),
    "help": Route(ANYONE),
    "help-short": Route(ANYONE),
    "help-sheet": Route(ANYONE),
    "paper": Route(ANYONE),
    "patterns": Route(ANYONE),
    "patterns-seen": Route(ANYONE),
    "patterns-sheet": Route(ANYONE),
    "patterns-keep": Route(OWN, does=True),
    "patterns-kept": Route(OWN),
    "patterns-change": Route(OWN, arguments=("PatternMarks",)),
    "patterns-remove": Route(OWN, does=True, arguments=("PatternMarks",)),
}
