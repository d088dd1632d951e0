"""What undo needs: records removed since the space was opened, sealed with the visit, newest last."""

import msgspec

from handrail.accounts.visit import Visit
from handrail.programme.kinds import KINDS
from handrail.programme.record import Record
from handrail.vault.space import Space

MOST = 50  # removals that can be undone; older ones give way


def remember(visit: Visit, record: Record) -> None:
    """Keep a removed record until the space closes, so that the removal can be undone."""
    visit.removed = [*visit.removed[-MOST + 1 :], msgspec.json.encode(record)]


def restore(visit: Visit, space: Space, record_id: str) -> Record | None:
    """Bring a removed record back into the space. None when there is none of this id to bring back."""
    kept = [(packed, _read(packed)) for packed in visit.removed]
    found = next((record for _, record in reversed(kept) if record.id == record_id), None)
    if found is None:
        return None
    with space.change() as records:
        records.add(found)
    visit.removed = [packed for packed, record in kept if record.id != record_id]
    return found


def everything(visit: Visit) -> list[Record]:
    """Return what can be brought back, newest first."""
    return [_read(packed) for packed in reversed(visit.removed)]


def _read(packed: bytes) -> Record:
    kinds = KINDS[0]
    for kind in KINDS[1:]:
        kinds = kinds | kind  # type: ignore[assignment]  # a union of kinds, told apart by their tag
    record: Record = msgspec.json.decode(packed, type=kinds)
    return record
