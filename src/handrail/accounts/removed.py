"""What undo needs: records removed since the space was opened, sealed with the visit, newest last."""

from functools import cache, reduce
from operator import or_
from typing import Any

import msgspec

from handrail.accounts.visit import Visit
from handrail.programme.record import Record
from handrail.vault import kinds
from handrail.vault.space import Space

MOST = 50  # removals that can be undone; older ones give way


def remember(visit: Visit, record: Record) -> None:
    """Keep a removed record until the space closes, so that the removal can be undone."""
    packed = msgspec.json.encode(record)
    visit.change_removed(lambda there: [*there[-MOST + 1 :], packed])


def since_opened(visit: Visit) -> list[Record]:
    """Return what can still come back, what was removed last standing first."""
    return [*map(_read, reversed(visit.removed))]


def restore(visit: Visit, space: Space, record_id: str) -> Record | None:
    """Bring a removed record back into the space. None when there is none of this id to bring back."""
    found = next((one for one in since_opened(visit) if one.id == record_id), None)
    if found is None:
        return None
    with space.change() as records:
        records.add(found)
    visit.change_removed(lambda there: [one for one in there if _read(one).id != record_id])
    return found


def forget(visit: Visit) -> None:
    """Let nothing that was removed come back."""
    visit.change_removed(lambda _there: [])


def _read(packed: bytes) -> Record:
    record: Record = _decoder().decode(packed)
    return record


@cache
def _decoder() -> msgspec.json.Decoder[Any]:
    """Return what reads a record of any kind; they are told apart by their tag."""
    return msgspec.json.Decoder(reduce(or_, kinds.types()))
