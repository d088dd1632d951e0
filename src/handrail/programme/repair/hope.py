"""What we hope to see by a day: a hope is tried for some weeks, and then looked at honestly."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("What we hope to see by …")
WHAT, HOW, BY = _("What we would see"), _("How I will know"), _("By")
MET, PARTLY, NOT = "met", "partly", "not"
ANSWERS: dict[str, str] = {
    MET: _("Yes, we see it"),
    PARTLY: _("Partly"),
    NOT: _("No, not yet"),
}
WEEKS_OFFERED = (8, 10, 12)
MOST = 2_000  # characters in one answer
OFFER = _(
    "You hoped for this, and looked, and hoped again. It has not come twice. That says nothing "
    "about how hard you tried. It may be time to look afresh, and to weigh what you want."
)


class Hope(Record, frozen=True, kw_only=True, tag="hope"):
    """One hope with a day. It never gets a later day: taken up again it is a new one.

    what: what we would see. how: how I will know. agreed_on, by: from when to when. answer: a key of
    ANSWERS, empty while it is open. answered_on: the day of the answer. follows: the id of the hope
    it takes up again.
    """

    what: str
    how: str
    agreed_on: date
    by: date
    answer: str = ""
    answered_on: date | None = None
    follows: str = ""

    def told(self) -> Told:
        """Say the hope, its day, and what was answered."""
        lines = [Line(WHAT, self.what), Line(HOW, self.how), of_days(BY, self.by)]
        if self.answered_on:
            lines.append(of_days(_("Answered"), self.answered_on))
        lines.append(Line("", ANSWERS.get(self.answer, ""), own=False))
        return Told(TITLE, self.agreed_on, tuple(line for line in lines if line.text))


def dates_offered(today: date) -> dict[int, date]:
    """Return the days that are offered, by how many weeks they are away."""
    return {weeks: today + timedelta(weeks=weeks) for weeks in WEEKS_OFFERED}


def open_hopes(hopes: Iterable[Hope], today: date) -> list[Hope]:
    """Return the hopes on the way: not answered, and their day has not come. Nearest first."""
    return sorted((one for one in hopes if not one.answer and today < one.by), key=_by)


def unanswered(hopes: Iterable[Hope]) -> list[Hope]:
    """Return the hopes without an answer, whether or not their day has come. Nearest first."""
    return sorted((one for one in hopes if not one.answer), key=_by)


def due_hopes(hopes: Iterable[Hope], today: date) -> list[Hope]:
    """Return the hopes whose day has come and which wait for an answer. Oldest first."""
    return sorted((one for one in hopes if not one.answer and one.by <= today), key=_by)


def answered_hopes(hopes: Iterable[Hope]) -> list[Hope]:
    """Return the hopes that were answered, the latest first."""
    return sorted((one for one in hopes if one.answer), key=_answered, reverse=True)


def chain(hope: Hope, hopes: Iterable[Hope]) -> list[Hope]:
    """Return a hope and those it takes up again, the newest first."""
    by_id = {one.id: one for one in hopes}
    found: dict[str, Hope] = {}
    current: Hope | None = hope
    while current is not None and current.id not in found:
        found[current.id] = current
        current = by_id.get(current.follows)
    return [*found.values()]


def unmet_twice(hopes: Iterable[Hope]) -> list[Hope]:
    """Return the hopes answered “not” that take up one which was not met either.

    Each is the last answered of its line; where a later one of the line was answered otherwise,
    the line is not here.
    """
    every = [*hopes]
    taken_up = {one.follows for one in every if one.answer}
    last = (one for one in every if one.answer == NOT and one.id not in taken_up)
    return [one for one in last if any(earlier.answer == NOT for earlier in chain(one, every)[1:])]


def can_be_taken_up(hope: Hope, hopes: Iterable[Hope]) -> bool:
    """Whether a hope was answered, not fully met, and nothing takes it up yet."""
    return hope.answer in (PARTLY, NOT) and all(one.follows != hope.id for one in hopes)


def _by(hope: Hope) -> date:
    return hope.by


def _answered(hope: Hope) -> date:
    return hope.answered_on or hope.by
