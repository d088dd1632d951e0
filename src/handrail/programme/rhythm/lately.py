"""What answers on a scale were lately, and before, in one sentence. It judges nothing."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from statistics import median_low
from typing import NamedTuple

from handrail.programme.words import _

LATELY = timedelta(weeks=4)
BEFORE = timedelta(weeks=12)
LEAST = 4  # answers, before a sentence means anything

TOO_EARLY = _("Too early to say. It takes four answers before this line means anything.")


class Words(NamedTuple):
    """The sentences about four weeks and those before them. Each has a place for what was answered."""

    as_before: str
    otherwise: str
    only_now: str
    only_before: str


UP_TO_NOW = Words(
    _("In the last four weeks, around “%(now)s”, as in the weeks before."),
    _("In the last four weeks, around “%(now)s”. Before that, around “%(before)s”."),
    _("In the last four weeks, around “%(now)s”."),
    _("No answer in the last four weeks. Before that, around “%(before)s”."),
)
UP_TO_A_DAY = Words(
    _("In the four weeks before %(day)s, around “%(now)s”, as in the weeks before them."),
    _("In the four weeks before %(day)s, around “%(now)s”. Before that, around “%(before)s”."),
    _("In the four weeks before %(day)s, around “%(now)s”."),
    _("No answer in the four weeks before %(day)s. Before that, around “%(before)s”."),
)  # fmt: skip


class Lately(NamedTuple):
    """One sentence. text: with places. now, before: words of the scale, where the sentence has them."""

    text: str
    now: str = ""
    before: str = ""

    def said(self, say: Callable[[str], str] = str, day: str = "") -> str:
        """Return the sentence as it is read. say: a translator, such as gettext. day: where it has one."""
        now, before = (say(word) if word else "" for word in (self.now, self.before))
        return say(self.text) % {"now": now, "before": before, "day": day}


def lately(
    answers: Iterable[tuple[date, int]],
    scale: Mapping[int, str],
    today: date,
    words: Words = UP_TO_NOW,
) -> Lately:
    """Say where the middle answer of the last four weeks lies, and that of the twelve before.

    words: UP_TO_A_DAY where the last day is not the one it is read on; `said` is given that day.
    """
    given = [(day, value) for day, value in answers if today - LATELY - BEFORE < day <= today]
    if len(given) < LEAST:
        return Lately(TOO_EARLY)
    now = [value for day, value in given if day > today - LATELY]
    before = [value for day, value in given if day <= today - LATELY]
    middle = scale[median_low(now)] if now else ""
    earlier = scale[median_low(before)] if before else ""
    if not now:
        return Lately(words.only_before, before=earlier)
    if not before:
        return Lately(words.only_now, middle)
    if middle == earlier:
        return Lately(words.as_before, middle)
    return Lately(words.otherwise, middle, earlier)
