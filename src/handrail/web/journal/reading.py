"""Reads as little of a journal as a page needs: one month, or one entry of it."""

from datetime import date
from typing import NamedTuple

from django.http import Http404
from django.utils.translation import gettext

from handrail.programme.ground.journal import (
    MOODS,
    Entry,
    Prompt,
    answers,
    beginning,
    first_day,
    months_in,
    newest_first,
    segment_of,
)
from handrail.vault.errors import Unknown
from handrail.vault.space import Space


class Shown(NamedTuple):
    """An entry as pages show it: its moods in words, what was written, and its first words."""

    entry: Entry
    moods: str
    answers: tuple[tuple[Prompt, str], ...]
    beginning: str


def shown(entry: Entry) -> Shown:
    """Return an entry as pages show it."""
    moods = ", ".join(gettext(MOODS[mood]) for mood in entry.moods if mood in MOODS)
    return Shown(entry, moods, answers(entry), beginning(entry))


def months(space: Space) -> list[str]:
    """Return the months there is an entry about, newest first. Decodes none."""
    return months_in(space.segments(Entry))


def day_in(month: str) -> date:
    """Return the first day of a month in an address; nothing is found where it is no month."""
    day = first_day(month)
    if day is None:
        raise Http404
    return day


def entries_of(space: Space, month: str) -> list[Entry]:
    """Return a month's entries, newest first. Decodes this month only."""
    return newest_first(space.all(Entry, within=(segment_of(month),)))


def entry_of(space: Space, month: str, record_id: str) -> Entry:
    """Return one entry of a month. Raises Unknown. Decodes this month only."""
    day_in(month)
    for entry in space.all(Entry, within=(segment_of(month),)):
        if entry.id == record_id:
            return entry
    raise Unknown
