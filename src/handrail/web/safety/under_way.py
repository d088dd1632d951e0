"""The look that is under way in this browser: in its sealed visit, and nowhere else."""

import msgspec

from handrail.accounts.visit import Visit
from handrail.programme.look.look import Look, answers_from
from handrail.programme.reading.reading import Reading, assess
from handrail.web.ui.looks import NAME, look_of

__all__ = ["clear", "look_of", "put", "reading_of"]


def put(visit: Visit, look: Look) -> None:
    """Remember the look until the visit ends."""
    visit.put(NAME, msgspec.to_builtins(look))


def clear(visit: Visit) -> None:
    """Forget the look and what was about to be printed of it, at once."""
    visit.drop(NAME, "look_on_paper")


def reading_of(look: Look) -> Reading:
    """Return what a look shows."""
    taken = answers_from(look)
    return assess(
        taken.answers,
        under_18=taken.under_18,
        illness=taken.illness,
        own_life_unsaid=taken.own_life_unsaid,
    )
