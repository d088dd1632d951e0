"""The look this browser has under way, for every part that may show it. The part safety puts it there."""

import msgspec

from handrail.accounts.visit import Visit
from handrail.programme.look.look import Look

NAME = "look"  # in the visit


def look_of(visit: Visit) -> Look | None:
    """Return the look this browser has under way, or None."""
    kept = visit.get(NAME)
    try:
        return msgspec.convert(kept, Look) if kept is not None else None
    except msgspec.ValidationError:  # put there by an earlier version of this house
        return None
