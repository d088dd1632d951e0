"""One small true thing: a short honest sentence that invites warmth and asks for nothing."""

from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("One small true thing")
MOST = 500  # characters: more than that is not small


class Beginning(NamedTuple):
    """A prompt. name: stays for good. asks: what to think of. begins: how the sentence may start."""

    name: str
    asks: str
    begins: str


BEGINNINGS: tuple[Beginning, ...] = (
    Beginning("nervous", _("Something that made you a little nervous today"), _("I was nervous about …")),
    Beginning("missed", _("A moment in which you missed them"), _("I missed you when …")),
    Beginning("warm", _("Something small they did that stayed with you"), _("It warmed me when …")),
    Beginning("tired", _("What tired you, without a cause to fix"), _("I am tired today, mostly from …")),
    Beginning("wish", _("A small wish that asks nothing of anyone"), _("I have been wishing I could …")),
    Beginning("learn", _("Something you find hard and are still learning"), _("I am still learning to …")),
    Beginning("proud", _("Something you are quietly glad you did"), _("I am a little proud that …")),
    Beginning("memory", _("A good hour you thought of lately"), _("I thought of the day when …")),
    Beginning("unsure", _("Something you don’t know yet"), _("I don’t know yet whether …")),
    Beginning("looking", _("What you look forward to"), _("I am looking forward to …")),
)  # fmt: skip
EXAMPLE = _(
    "I was nervous about the call with my sister today, and I walked round the block first."
)
EXAMPLE_WHY = _(
    "It is short and true, and it is about the one who says it. It asks for nothing, so there is nothing to refuse."
)
ANSWERS: tuple[tuple[str, str], ...] = (
    (_("Warmth"), _("“Thank you for telling me.” A hand on the shoulder. A cup of tea.")),
    (_("Saying it back"), _("“So you were nervous, and went out first.”")),
    (_("Silence"), _("They hear it and say nothing. That is an answer too, and a fair one.")),
)


class TrueThing(Record, frozen=True, kw_only=True, tag="true-thing"):
    """One true thing. words: as it would be said. day: the day it is about."""

    words: str
    day: date

    def told(self) -> Told:
        """Say it."""
        return Told(TITLE, self.day, (Line("", self.words),))
