"""A shelf with one record at most for a time, such as a week or a day: changing it is the same one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import Record
from handrail.vault.errors import Clash
from handrail.vault.space import Space
from handrail.web.ui.changing import Overtaken
from handrail.web.ui.part import Words
from handrail.web.ui.records import RecordForm
from handrail.web.ui.shelf import Shelf


@dataclass(frozen=True, kw_only=True)
class OneEach[R: Record](Shelf[R]):
    """A shelf whose address “now” leads to the record about now, or to a new one.

    of_day: the record about the same time as a day. time: how long such a time is. taken: what to
    say where there is one already.
    """

    of_day: Callable[[Iterable[R], date], R | None]
    time: timedelta
    taken: Words

    def urls(self, place: str) -> list[URLPattern]:
        """Return its addresses, with the one that is about now first."""
        now = require_safe(open_space()(self.now))
        return [path(f"{place}/now/", now, name=f"{self.url}-now"), *Shelf.urls(self, place)]

    def now(self, request: Request, space: Space) -> HttpResponse:
        """Lead to the one about now, to change it; where there is none, to a new one."""
        there = self.of_day(space.all(self.kind), request.today)
        return redirect(f"{self.url}-change", there.id) if there else redirect(f"{self.url}-new")

    def begun(self, request: Request, space: Space) -> Mapping[str, Any]:
        """Return a form about now, or about the time before where there is one about now."""
        there = self.of_day(space.all(self.kind), request.today)
        day = request.today - self.time if there else request.today
        return {"day": day, **super().begun(request, space)}

    def hindered(self, others: Sequence[R], record: R, *, is_new: bool) -> None:
        """Raise Clash where the time of a new one has another; a kept one cannot move to such a time."""
        super().hindered(others, record, is_new=is_new)
        day = record.told().day
        there = self.of_day(others, day) if day else None
        if there is not None:
            raise Clash(there) if is_new else ValidationError({"day": self.taken})

    def overtaken_page(
        self,
        request: Request,
        space: Space,
        form: RecordForm,
        other: Overtaken[R],
        record_id: str,
    ) -> HttpResponse:
        """Show what there is above what was typed; sending again puts this in its place."""
        there = other.theirs
        if record_id or there is None:
            return super().overtaken_page(request, space, form, other, record_id)
        return self.form_page(request, space, form, record_id=there.id, there=there.told())
