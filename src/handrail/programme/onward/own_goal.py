"""Goals of one's own, outside the relationship, with a light rhythm that nobody keeps a tally of."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Something of your own")
NOTE_TITLE = _("Something you did for yourself")
WHEN_I_LIKE = "free"
RHYTHMS: dict[str, str] = {
    "week": _("About once a week"),
    "month": _("About once a month"),
    WHEN_I_LIKE: _("When I like"),
}
_LENGTHS = {"week": timedelta(days=7), "month": timedelta(days=30)}


class OwnGoal(Record, frozen=True, kw_only=True, tag="goal"):
    """Something a person does for themselves: reading, a course, a friend, a doctor of their own.

    what: in their words. next_step: the next small thing to do for it. rhythm: a name of RHYTHMS.
    resting: whether it rests for now. since: the day it was written down.
    """

    what: str
    since: date
    next_step: str = ""
    rhythm: str = WHEN_I_LIKE
    resting: bool = False

    @property
    def rhythm_words(self) -> str:
        """About how often, in words."""
        return RHYTHMS.get(self.rhythm, "")

    def told(self) -> Told:
        """Say what it is, how often, and what comes next."""
        lines = [Line("", self.what)]
        if self.next_step:
            lines.append(Line(_("The next small step:"), self.next_step))
        if self.rhythm_words:
            lines.append(Line("", self.rhythm_words, own=False))
        if self.resting:
            lines.append(Line("", _("It rests for now."), own=False))
        return Told(TITLE, None, tuple(lines))


class GoalNote(Record, frozen=True, kw_only=True, tag="goal-note"):
    """A day on which a person did something for themselves.

    goal: the id of the goal it was for; empty for something beside them. what: in their own words.
    """

    goal: str = ""
    day: date
    what: str = ""

    def told(self) -> Told:
        """Say the day and what it was."""
        lines = (Line("", self.what),) if self.what else ()
        return Told(NOTE_TITLE, self.day, lines)

    def segment(self) -> str:
        """Lie with the other days of the year."""
        return segment_of(self.day.year)


def segment_of(year: int) -> str:
    """Name the part of the document that holds what was done in a year."""
    return f"goal-note/{year}"


def recent_segments(today: date) -> tuple[str, str]:
    """Name the parts that hold whether a rhythm has come round: of a month at the longest."""
    return segment_of(today.year - 1), segment_of(today.year)


def in_order(goals: Iterable[OwnGoal]) -> list[OwnGoal]:
    """Return goals as they were written down, those that rest behind the others."""
    return sorted(goals, key=lambda goal: (goal.resting, goal.since, goal.id))


def of_goal(notes: Iterable[GoalNote], goal_id: str) -> list[GoalNote]:
    """Return the notes of one goal, the newest day first."""
    return sorted((note for note in notes if note.goal == goal_id), key=_newest, reverse=True)


def may_be_offered(goal: OwnGoal, notes: Iterable[GoalNote], today: date) -> bool:
    """Whether a page may remind of it: it does not rest, and its rhythm has come round again.

    A goal without a rhythm is never brought up, and nothing is ever late.
    """
    length = _LENGTHS.get(goal.rhythm)
    if goal.resting or length is None:
        return False
    last = max((note.day for note in notes if note.goal == goal.id), default=goal.since)
    return today - last >= length


def _newest(note: GoalNote) -> tuple[date, str]:
    return note.day, note.id
