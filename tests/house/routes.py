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
    "read": Route(ANYONE, does=True),
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
    "calm": Route(ANYONE),
    "calm-sheet": Route(ANYONE),
    "calm-slow": Route(ANYONE),
    "calm-four": Route(ANYONE),
    "calm-long": Route(ANYONE),
    "calm-five": Route(ANYONE),
    "calm-walk": Route(ANYONE),
    # the look
    "look": Route(ANYONE),
    "look-screen": Route(ANYONE, arguments=("first",)),
    "look-check": Route(ANYONE),
    "look-change": Route(ANYONE, arguments=("1",)),
    "look-also": Route(ANYONE),
    "look-shown": Route(ANYONE),
    "look-more": Route(ANYONE),
    "look-where": Route(ANYONE, does=True),
    "look-paper": Route(ANYONE),
    "look-sheet": Route(ANYONE),
    "look-clear": Route(ANYONE, does=True),
    "look-let-go": Route(ANYONE, does=True),
    "look-elsewhere": Route(ANYONE, does=True),
    "look-door": Route(ANYONE, does=True),
    "look-keep": Route(OWN, does=True),
    "fresh-look": Route(OWN),
    "kept-reading": Route(OWN, arguments=("KeptReading",)),
    "kept-remove": Route(OWN, does=True, arguments=("KeptReading",)),
    # a space
    "in": Route(ANYONE),
    "in-late": Route(ANYONE),
    "late-away": Route(OWN, does=True),
    "new": Route(ANYONE),
    "new-who": Route(ANYONE),
    "new-think": Route(ANYONE),
    "new-last": Route(ANYONE),
    "both": Route(ANYONE),
    "out": Route(ANYONE, does=True),
    "draft": Route(ANYONE, does=True),
    "undo": Route(OWN, does=True, arguments=("Entry",)),
    "mine": Route(OWN),
    "mine-device": Route(OWN),
    "mine-again": Route(OWN),
    "mine-change": Route(OWN),
    "mine-words": Route(OWN),
    "words-shown": Route(OWN),
    "mine-end": Route(OWN),
    # every day
    "today": Route(OWN),
    "today-step": Route(OWN, does=True),
    "today-back": Route(OWN, does=True),
    "path": Route(OWN),
    "choose-two": Route(OWN, does=True),
    "two": Route(OWN, arguments=("KeptReading", "KeptReading")),
    "days": Route(OWN),
    "days-month": Route(OWN, arguments=("2026", "11")),
    "lists": Route(OWN),
    "lists-find": Route(OWN, does=True),
    "lists-found": Route(OWN),
    "everything": Route(OWN),
    "values": Route(OWN),
    "values-change": Route(OWN),
    "values-remove": Route(OWN, does=True),
    "values-sheet": Route(ANYONE),
    "notes": Route(OWN),
    "note-new": Route(OWN),
    "notes-month": Route(OWN, arguments=("month",)),
    "notes-sheet": Route(OWN, arguments=("month",)),
    "note": Route(OWN, arguments=("month", "Entry")),
    "note-change": Route(OWN, arguments=("month", "Entry")),
    "note-remove": Route(OWN, does=True, arguments=("month", "Entry")),
    "note-line": Route(OWN, does=True, arguments=("month", "Entry")),
    "notes-find": Route(OWN, does=True),
    "notes-found": Route(OWN),
    "notes-found-more": Route(OWN, arguments=("1",)),
    # one hard thing, and practice
    "say": Route(ANYONE),
    "folded-on": Route(ANYONE, does=True),
    "say-start": Route(ANYONE),
    "say-both": Route(ANYONE),
    "say-start-sheet": Route(ANYONE),
    "say-both-sheet": Route(ANYONE),
    "say-read": Route(ANYONE, does=True, arguments=("both",)),
    "say-paper": Route(ANYONE, arguments=("both",)),
    "say-keep": Route(OWN, arguments=("both",)),
    "say-kept": Route(OWN),
    "say-one": Route(OWN, arguments=("start", "SoftStart")),
    "say-change": Route(OWN, arguments=("both", "TwoSidedI")),
    "say-remove": Route(OWN, does=True, arguments=("start", "SoftStart")),
    "practice": Route(ANYONE),
    "practice-sheet": Route(ANYONE),
    "practice-scene": Route(ANYONE, arguments=("money-5",)),
    "practice-note": Route(OWN, does=True, arguments=("money-5",)),
    "practice-remove": Route(OWN, does=True, arguments=("money-5",)),
    # people, and what to have ready
    "people": Route(OWN),
    "groups": Route(OWN),
    "person-new": Route(OWN),
    "group-new": Route(OWN),
    "person-change": Route(OWN, arguments=("Person",)),
    "person-reached": Route(OWN, does=True, arguments=("Person",)),
    "person-remove": Route(OWN, does=True, arguments=("Person",)),
    "safety-plan": Route(OWN),
    "safety-plan-page": Route(OWN, arguments=("home",)),
    "leaving-plan": Route(OWN),
    "leaving-plan-page": Route(OWN, arguments=("when",)),
    "after": Route(OWN),
    "after-page": Route(OWN, arguments=("contact",)),
    "plan-remove": Route(OWN, does=True, arguments=("PlanPage",)),
    "household": Route(OWN),
    "household-sheet": Route(ANYONE),
    "after-sheet": Route(OWN),
    "take": Route(OWN),
    "take-sheet": Route(OWN),
}
