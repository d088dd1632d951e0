"""Pause and return: stop for a set time, become steadier, come back with one good intention.

Coming back is what tells a pause from a wall of silence. Nobody else sees whether one came back.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import msgspec

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

LENGTHS = (30, 45, 60)  # minutes: custom, not a trial
IN_ALL = 60  # minutes a pause lasts at most, with what was added
MORE = 15  # minutes that can be added, once
BRACKET = 5  # minutes between two marks on the rail
STILL = timedelta(days=2)  # for so long after a return that was not spoken of it is asked for
LATEST = 6  # how many pauses “how often you came back” looks at
MOST = 200  # characters of an intention
TITLE = _("Pause and return")

CAME, DID_NOT = _("You came back."), _("You did not come back this time.")


class Pause(Record, frozen=True, kw_only=True, tag="pause"):
    """One pause.

    day: of its start where the person is. minutes: the length that was set. more: minutes added to
    it. began_at: in UTC; None for one that was only written down afterwards. new_time: a later
    return that took the place of a missed one. intention: what the person wants to do on return.
    came_back: None while that is open.
    """

    day: date
    minutes: int
    more: int = 0
    began_at: datetime | None = None
    new_time: datetime | None = None
    intention: str = ""
    came_back: bool | None = None

    @property
    def in_all(self) -> int:
        """Minutes from start to return, as they were set and added to."""
        return self.minutes + self.more

    @property
    def back_at(self) -> datetime | None:
        """The time of return, in UTC."""
        if self.new_time or self.began_at is None:
            return self.new_time
        return self.began_at + timedelta(minutes=self.in_all)

    @property
    def may_add(self) -> bool:
        """Whether time may still be added: once, and an hour in all."""
        return self.more == 0 and self.new_time is None and self.minutes + MORE <= IN_ALL

    def told(self) -> Told:
        """Say when it was, what was meant to come after, and whether that came."""
        came = {True: CAME, False: DID_NOT, None: ""}[self.came_back]
        lines = (
            Line(_("Minutes:"), str(self.in_all), own=False),
            Line(_("When I come back, I want to"), self.intention),
            Line("", came, own=False),
        )
        return Told(TITLE, self.day, tuple(line for line in lines if line.text))

    def segment(self) -> str:
        """Name the part of the document it lies in: one for each year."""
        return f"pause/{self.day.year}"


def longer(pause: Pause) -> Pause:
    """Return a pause with the minutes that may be added; one that has had them is unchanged."""
    return msgspec.structs.replace(pause, more=MORE) if pause.may_add else pause


def is_over(pause: Pause, now: datetime) -> bool:
    """Whether the time of return has come."""
    return pause.back_at is None or now >= pause.back_at


def minutes_left(pause: Pause, now: datetime) -> int:
    """Return how many minutes are left, the begun one counted whole."""
    if pause.back_at is None or now >= pause.back_at:
        return 0
    return -(-(pause.back_at - now) // timedelta(minutes=1))


def rail(pause: Pause, now: datetime) -> list[bool]:
    """Return the brackets of the rail, one for every five minutes: whether each has gone by."""
    gone = (pause.in_all - minutes_left(pause, now)) // BRACKET
    return [place < gone for place in range(pause.in_all // BRACKET)]


def running(pauses: Iterable[Pause], now: datetime) -> Pause | None:
    """Return the pause of which nobody has said yet how it ended; the newest where there are two.

    One whose return is days ago is let go without a word.
    """
    still = [
        one
        for one in pauses
        if one.came_back is None and one.back_at is not None and now < one.back_at + STILL
    ]
    return max(still, key=lambda one: one.began_at or now, default=None)


def with_new_time(pause: Pause, name: str, now: datetime) -> Pause:
    """Return a pause with a later return in the place of a missed one. name: of NEW_TIMES."""
    return msgspec.structs.replace(pause, new_time=now + NEW_TIMES[name])


def how_often(pauses: Iterable[Pause]) -> str:
    """Say in words how often the person came back lately; nothing before there is anything to say."""
    ended = sorted((one for one in pauses if one.came_back is not None), key=lambda one: one.day)
    came = [one.came_back for one in ended[-LATEST:]]
    if not came:
        return ""
    if len(came) == 1:
        return CAME_LAST if came[0] else NOT_YET
    if all(came):
        return EACH_TIME
    if not any(came):
        return NOT_YET
    return MOSTLY if 2 * sum(map(bool, came)) >= len(came) else SOMETIMES


NEW_TIMES: dict[str, timedelta] = {
    "half": timedelta(minutes=30),
    "hour": timedelta(hours=1),
    "tomorrow": timedelta(days=1),
}

CAME_LAST = _("The last time, you came back.")
EACH_TIME = _("These last times, you came back.")
MOSTLY = _("Most of these last times, you came back.")
SOMETIMES = _("Some of these last times, you came back.")
NOT_YET = _("Lately the return did not come. It can still come: a message tomorrow is one too.")

# Beginnings of a good return, to borrow.
INTENTIONS: tuple[str, ...] = (
    _("hear all of it before I answer"),
    _("say one thing, then listen"),
    _("ask one question before I explain"),
    _("keep my voice low"),
)
