"""A setback: what set it off, which limit gave way, what to try. It is counted against nobody."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("When it went wrong")
MOST = 5_000  # characters in one answer
LOOKS_FOR = timedelta(days=7)


class Prompt(NamedTuple):
    """One thing it asks. name: the field of Setback. label: the question. hint: an example."""

    name: str
    label: str
    hint: str


PROMPTS: tuple[Prompt, ...] = (
    Prompt(
        "set_off",
        _("What set it off?"),
        _("The hour, the place, what had just been said. “Ten at night, the phone bill.”"),
    ),
    Prompt(
        "gave_way",
        _("Which limit gave way?"),
        _("One of your own: “I stayed in the room.” It may be none."),
    ),
    Prompt(
        "will_try",
        _("What will you try?"),
        _("One small thing you can do yourself, and when. “Bills on Saturday, with tea.”"),
    ),
)


class Setback(Record, frozen=True, kw_only=True, tag="setback"):
    """What a person wrote down after a bad day.

    day: the day it happened. set_off, gave_way, will_try: the answers to PROMPTS, by name; each
    may be empty, but not all. Whether they were hurt or afraid is kept nowhere.
    """

    day: date
    set_off: str = ""
    gave_way: str = ""
    will_try: str = ""

    def told(self) -> Told:
        """Say every answer."""
        answers = ((prompt.label, getattr(self, prompt.name)) for prompt in PROMPTS)
        return Told(TITLE, self.day, tuple(Line(label, text) for label, text in answers if text))


def offers_fresh_look(setbacks: Iterable[Setback], last_look: date | None, today: date) -> bool:
    """Whether Today may offer the fresh look: something went wrong in the last week, unlooked at."""
    latest = max((one.day for one in setbacks), default=None)
    if latest is None or today - latest >= LOOKS_FOR:
        return False
    return last_look is None or last_look < latest
