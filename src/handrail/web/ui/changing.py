"""Records changed by a form: kept, or shown beside what another tab kept meanwhile; removed with a way back.

A view that changes one record reads

    kept = change(space, Entry, record_id, form, form.fields_of_record())
    if isinstance(kept, Overtaken):
        return form_page(request, form, **kept.words)
    say(request, CHANGED)
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from handrail.accounts import removed
from handrail.accounts.requests import Request
from handrail.programme.record import Record
from handrail.vault.errors import Clash, Unknown
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.ui.forms import RevisedForm
from handrail.web.ui.said import say

KEPT = _("Kept. Only this space opens it.")
CHANGED = _("Changed.")
REMOVED = _("Removed.")


class Overtaken[R: Record](NamedTuple):
    """Another tab was quicker. theirs: the record as it is kept now; None where it was removed."""

    theirs: R | None

    @property
    def words(self) -> dict[str, Any]:
        """What a page shows above the form, with `ui/clash.html`."""
        return {"theirs": self.theirs.told()} if self.theirs else {"was_removed": True}


def keep_or_clash[R: Record, K](
    space: Space, kind: type[R], form: RevisedForm, keep: Callable[[Records], K]
) -> K | Overtaken[R]:
    """Keep what a form says, unless another tab was quicker: return what was kept, or what it did.

    keep: does it, and raises Clash or Unknown. A form that was overtaken carries the revision that
    is kept now: shown with both versions and sent again, it stands in the place of the other.
    """
    try:
        with space.change() as records:
            return keep(records)
    except Clash as clash:
        theirs = clash.theirs if isinstance(clash.theirs, kind) else None
    except Unknown:
        theirs = None
    form.go_on_from(theirs.revision if theirs else 0)
    return Overtaken(theirs)


def put[R: Record](
    records: Records, kind: type[R], record_id: str, form: RevisedForm, fields: Mapping[str, Any]
) -> R:
    """Give fields of a kept record the values of a form; raises Clash or Unknown for another tab."""
    changed = msgspec.structs.replace(records.get(kind, record_id), **fields)
    return records.replace(changed, revision=form.read_from)


def change[R: Record](
    space: Space, kind: type[R], record_id: str, form: RevisedForm, fields: Mapping[str, Any]
) -> R | Overtaken[R]:
    """Do so in a space: return the record as it is kept then, or what another tab did."""
    return keep_or_clash(
        space, kind, form, lambda records: put(records, kind, record_id, form, fields)
    )


def remove_with_undo[R: Record](
    request: Request, space: Space, kind: type[R], record_id: str, said: str | Promise = REMOVED
) -> R:
    """Remove a record, say so on the next page, and return it. Undo brings it back until the space closes."""
    with space.change() as records:
        record = records.remove(kind, record_id)
    removed.remember(request.visit, record)
    say(request, said, undo=record.id)
    return record
