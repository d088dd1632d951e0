"""Every kind of record there is. What is not listed here cannot be sealed, exported or deleted."""

from handrail.config.parts import parts
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record

# A space's own settings belong to no item; all else is kept by one, and its part says so.
KINDS: tuple[type[Record], ...] = (
    Preferences,
    *dict.fromkeys(kind for part in parts() for entry in part.entries for kind in entry.keeps),
)
