"""What I will do: a limit, and what became of it each time it was tested. All of it is private."""

from collections.abc import Iterable
from datetime import date

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("What I will do")
WHEN, WILL = _("When"), _("I will")
HELD, NOT_HELD = "held", "not-held"
HELD_WORDS: dict[str, str] = {
    HELD: _("I did what I said"),
    NOT_HELD: _("I did not do it this time"),
}
CROSSED = _("It crossed something that is not up for discussion for me")
AS_A_WISH = _(
    "As a wish so far: it was tested, and it has not held yet. That is good to know, and nothing to "
    "be ashamed of. You can make it smaller, until you can do it alone, or let it rest."
)
MOST = 2_000  # characters in one answer


class Limit(Record, frozen=True, kw_only=True, tag="limit"):
    """One limit. It says what the person does themselves, never what somebody else must do.

    when: what happens. will: what I do then. since: the day it was written. put_away: whether it
    rests; it stays in the space and off the list.
    """

    when: str
    will: str
    since: date
    put_away: bool = False

    def told(self) -> Told:
        """Say both halves, and whether it rests."""
        resting = (Line("", _("Put away"), own=False),) if self.put_away else ()
        return Told(TITLE, self.since, (Line(WHEN, self.when), Line(WILL, self.will), *resting))


class Tested(Record, frozen=True, kw_only=True, tag="tested"):
    """One day a limit was tested, as its owner noted it.

    limit: its id. day: the day. held: HELD or NOT_HELD. note: what got in the way, or what helped.
    crossed: whether the person ticked that it crossed something not up for discussion.
    """

    limit: str
    day: date
    held: str
    note: str = ""
    crossed: bool = False

    def told(self) -> Told:
        """Say how it went."""
        lines = [Line("", HELD_WORDS.get(self.held, ""), own=False), Line("", self.note)]
        if self.crossed:
            lines.append(Line("", CROSSED, own=False))
        return Told(_("A limit was tested"), self.day, tuple(line for line in lines if line.text))

    def segment(self) -> str:
        """Lie with the other tests of that year."""
        return f"tested/{self.day.year}"


def days_of(limit: Limit, tested: Iterable[Tested]) -> list[Tested]:
    """Return the days a limit was tested, the newest first."""
    return sorted((one for one in tested if one.limit == limit.id), key=_day, reverse=True)


def never_held(limit: Limit, tested: Iterable[Tested]) -> bool:
    """Whether a limit was tested and has not held once: it is a wish so far."""
    own = days_of(limit, tested)
    return bool(own) and all(one.held != HELD for one in own)


def gave_way_again(limit: Limit, tested: Iterable[Tested]) -> bool:
    """Whether a limit did not hold the last two times it was tested."""
    last_two = days_of(limit, tested)[:2]
    return len(last_two) > 1 and all(one.held != HELD for one in last_two)


def crossed_twice(limit: Limit, tested: Iterable[Tested]) -> bool:
    """Whether the owner ticked twice that the same non-negotiable was crossed."""
    return len([one for one in days_of(limit, tested) if one.crossed]) > 1


def in_use(limits: Iterable[Limit]) -> list[Limit]:
    """Return the limits that do not rest."""
    return [limit for limit in limits if not limit.put_away]


def _day(one: Tested) -> date:
    return one.day
