"""A private journal: what I felt, what I needed, what I will try. It is read by its author alone."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from handrail.programme.finding import Search
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

MOST = 50_000  # characters in one text: some twenty-five pages
TAG = "entry"
_MONTH = re.compile(r"[1-9][0-9]{3}-(?:0[1-9]|1[0-2])")


class Entry(Record, frozen=True, kw_only=True, tag=TAG):
    """What was written about one day.

    day: the day it is about, not the day of writing. felt, needed, will_try: the answers to
    PROMPTS. free: whatever else. moods: names of MOODS. Each may be empty, but not all texts.
    """

    day: date
    felt: str = ""
    needed: str = ""
    will_try: str = ""
    free: str = ""
    moods: tuple[str, ...] = ()

    def told(self) -> Told:
        """Say everything that was written, and the moods."""
        texts = tuple(Line(prompt.label, text) for prompt, text in answers(self) if text)
        moods = tuple(Line("", MOODS[mood], own=False) for mood in self.moods if mood in MOODS)
        return Told(_("Journal"), self.day, (*moods, *texts))

    def segment(self) -> str:
        """Lie with the other entries about the same month, so that a page reads one month."""
        return segment_of(month_of(self.day))

    @property
    def month(self) -> str:
        """The month it is about, such as 2026-11."""
        return month_of(self.day)

    @property
    def text(self) -> str:
        """All its words, one text below the other."""
        return "\n".join(filter(None, (self.felt, self.needed, self.will_try, self.free)))


class Prompt(NamedTuple):
    """The start of a sentence. name: the field of Entry. label: the start. hint: an example."""

    name: str
    label: str
    hint: str


# Concrete on purpose: writing on and on about "why" makes some people feel worse.
PROMPTS: tuple[Prompt, ...] = (
    Prompt("felt", _("Today I felt …"), _("A word or two will do: “tight in the stomach at six”.")),
    Prompt("needed", _("I needed …"), _("Something small and real: quiet, a lift, to be asked.")),
    Prompt("will_try", _("I will try …"), _("One thing you can do yourself, and when.")),
)
FREE = Prompt("free", _("Anything else"), _("What happened, when, who saw it. Or nothing."))
FIELDS: tuple[Prompt, ...] = (*PROMPTS, FREE)

MOODS: dict[str, str] = {
    "calm": _("Calm"),
    "glad": _("Glad"),
    "hopeful": _("Hopeful"),
    "tired": _("Tired"),
    "tense": _("Tense"),
    "sad": _("Sad"),
    "lonely": _("Lonely"),
    "angry": _("Angry"),
    "ashamed": _("Ashamed"),
    "afraid": _("Afraid"),
    "numb": _("Numb"),
    "mixed": _("Mixed"),
}


def month_of(day: date) -> str:
    """Name a day's month, such as 2026-11."""
    return f"{day:%Y-%m}"


def segment_of(month: str) -> str:
    """Name the part of the document that holds a month's entries."""
    return f"{TAG}/{month}"


def months_in(segments: Iterable[str]) -> list[str]:
    """Return the months some parts of the document are about, newest first."""
    return sorted((name.partition("/")[2] for name in segments), reverse=True)


def first_day(month: str) -> date | None:
    """Return the first day of a month named like 2026-11; None for what is no month."""
    return date.fromisoformat(f"{month}-01") if _MONTH.fullmatch(month) else None


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by their day; of one day the one written last comes first."""
    return sorted(entries, key=lambda entry: entry.day)[::-1]


def neighbours(month: str, months: Iterable[str]) -> tuple[str, str]:
    """Return the next older and the next newer month with an entry, or empty names."""
    ordered = sorted(months)
    older = [other for other in ordered if other < month]
    newer = [other for other in ordered if other > month]
    return (older[-1] if older else ""), (newer[0] if newer else "")


def answers(entry: Entry) -> tuple[tuple[Prompt, str], ...]:
    """Return what was written, each text with the start of its sentence; empty ones fall away."""
    told = ((prompt, getattr(entry, prompt.name)) for prompt in FIELDS)
    return tuple((prompt, text) for prompt, text in told if text)


def beginning(entry: Entry, most: int = 90) -> str:
    """Return the first words of an entry, for a list."""
    texts = (" ".join(text[: 4 * most].split()) for _prompt, text in answers(entry))
    flat = " · ".join(texts)
    if len(flat) <= most:
        return flat
    return flat[:most].rsplit(" ", 1)[0] + " …"


def found(entries: Iterable[Entry], search: Search) -> list[Entry]:
    """Return the entries in which every word of a search stands, newest first."""
    return newest_first(entry for entry in entries if search.matches(entry.text))
