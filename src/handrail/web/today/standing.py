"""Reads what stands in a space, as little of it as the choice of a step needs."""

from datetime import date

from handrail.accounts.gate import preferences
from handrail.accounts.requests import Request
from handrail.programme.journal import Entry
from handrail.programme.kept_reading import KeptReading, newest
from handrail.programme.next_step import Standing
from handrail.programme.rule import UNSAFE
from handrail.programme.step import Step, recent_segments
from handrail.programme.values import Values
from handrail.vault.space import Space
from handrail.web.ui.folding import MADE


def standing(request: Request, space: Space) -> Standing:
    """Return what the choice of the next step looks at.

    Decodes the settings, the kept readings, two years of steps and the newest month of journal;
    of the values only whether there are any.
    """
    own, reading = preferences(space), newest(space.all(KeptReading))
    return Standing(
        today=request.today,
        steps=tuple(space.all(Step, within=recent_segments(request.today))),
        opened_on=own.opened_on if own else None,
        passphrase_due=own.asks_passphrase_again(request.today) if own else False,
        has_values=bool(space.segments(Values)),
        last_entry=last_entry(space),
        last_look=reading.made_on if reading else None,
        unsafe=bool(reading and reading.unsafe) or request.visit.get(MADE) in UNSAFE,
    )


def last_entry(space: Space) -> date | None:
    """Return the newest day the journal is about. Decodes one month."""
    segments = space.segments(Entry)
    if not segments:
        return None
    return max(entry.day for entry in space.all(Entry, within=segments[-1:]))
