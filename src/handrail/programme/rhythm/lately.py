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
AS_BEFORE = _("In the last four weeks, around “%(now)s”, as before.")
OTHERWISE = _("In the last four weeks, around “%(now)s”. Before that, around “%(before)s”.")
ONLY_NOW = _("In the last four weeks, around “%(now)s”.")
ONLY_BEFORE = _("No answer in the last four weeks. Before that, around “%(before)s”.")


class Lately(NamedTuple):
    """One sentence. text: with places. now, before: words of the scale, where the sentence has them."""

    text: str
    now: str = ""
    before: str = ""

    def said(self, say: Callable[[str], str] = str) -> str:
        """Return the sentence as it is read. say: a translator, such as gettext."""
        words = {"now": say(self.now) if self.now else "", "before": ""}
        words["before"] = say(self.before) if self.before else ""
        return say(self.text) % words


def lately(answers: Iterable[tuple[date, int]], scale: Mapping[int, str], today: date) -> Lately:
    """Say where the middle answer of the last four weeks lies, and that of the twelve before."""
    given = [(day, value) for day, value in answers if today - LATELY - BEFORE < day <= today]
    if len(given) < LEAST:
        return Lately(TOO_EARLY)
    now = [value for day, value in given if day > today - LATELY]
    before = [value for day, value in given if day <= today - LATELY]
    middle = scale[median_low(now)] if now else ""
    earlier = scale[median_low(before)] if before else ""
    if not now:
        return Lately(ONLY_BEFORE, before=earlier)
    if not before:
        return Lately(ONLY_NOW, middle)
    return Lately(AS_BEFORE, middle) if middle == earlier else Lately(OTHERWISE, middle, earlier)
