"""Where a person was going when the door stood before them. What one space holds is not sought in another."""

import re

import msgspec

from handrail.accounts.visit import Visit

TOWARD = "toward"  # in the visit: an address
BEHIND = "behind"  # in the visit: the same address, and the door it lies behind
CARRIED = (TOWARD, BEHIND)
OF_ONE_SPACE = re.compile(r"/([0-9a-f]{32}|\d{4}-\d\d)/")  # an address that names a record or month


def remember(visit: Visit, path: str) -> None:
    """Remember an address that needs an open space, and which space closed here just now."""
    door = visit.door
    visit.put(TOWARD, path)
    if door is None:
        visit.drop(BEHIND)
    else:
        visit.put(BEHIND, [path, msgspec.to_builtins(door)])


def take(visit: Visit) -> str | None:
    """Return, once, where the person was going; None where it may belong to another space.

    Led to a page that is not here, whoever looks on would know that it is somewhere else.
    """
    path, behind = visit.get(TOWARD), visit.get(BEHIND)
    visit.drop(*CARRIED)
    if path is None or behind is None or behind[0] != path:
        return None if path is None or OF_ONE_SPACE.search(path) else str(path)
    return str(path) if behind[1] == msgspec.to_builtins(visit.door) else None
