"""Where a reading goes when a person keeps it: this space, or whichever other one is opened next."""

from datetime import date

import msgspec
from django.utils.translation import gettext_lazy as _

from handrail.accounts.kept import Door
from handrail.accounts.requests import Request
from handrail.accounts.visit import Visit
from handrail.programme.look.answers import Answer
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.vault.space import Space
from handrail.web.ui.said import say

WAITING = (
    "elsewhere"  # in the visit: answers that wait for the next space, and where they must not go
)
KEPT_ON_OPENING = _("What your answers showed is kept in this space. You find it under Path.")


class Waiting(msgspec.Struct, frozen=True):
    """A look that is to be kept in the next other space. not_here: the door it must not go through."""

    answers: dict[str, Answer]
    made_on: date
    not_here: Door | None = None


def keep_in(space: Space, answers: dict[str, Answer], made_on: date) -> KeptReading:
    """Keep a look in a space; return what was kept."""
    with space.change() as records:
        return records.add_once(kept(answers, made_on))


def let_wait(visit: Visit, answers: dict[str, Answer], made_on: date) -> None:
    """Let a look wait for the next space opened in this browser, other than the one open now."""
    life = visit.life
    found = Waiting(answers, made_on, life.door if life else None)
    visit.put(WAITING, msgspec.to_builtins(found))


def waiting(visit: Visit) -> Waiting | None:
    """Return the look that waits for another space, or None."""
    found = visit.get(WAITING)
    try:
        return msgspec.convert(found, Waiting) if found is not None else None
    except msgspec.ValidationError:  # put there by an earlier version of this house
        return None


def keep_what_waits(request: Request, space: Space) -> None:
    """Keep what waits, in a space that was just opened; never in the one it was meant to stay out of."""
    found, life = waiting(request.visit), request.visit.life
    if found is None or life is None or life.door == found.not_here:
        return
    keep_in(space, found.answers, found.made_on)
    request.visit.drop(WAITING)
    say(request, KEPT_ON_OPENING)
