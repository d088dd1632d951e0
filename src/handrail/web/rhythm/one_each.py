"""A shelf with one record at most for a time, such as a week or a day: changing it is the same one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import Record
from handrail.vault.errors import Clash
from handrail.vault.records import Records
from handrail.vault.space import Space
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

    def new(self, request: Request, space: Space) -> HttpResponse:
        """Write one about now, or about the time before where there is one about now."""
        if request.method != "POST":
            there = self.of_day(space.all(self.kind), request.today)
            day = request.today - self.time if there else request.today
            return self.form_page(
                request, space, self.form(initial={"day": day}, today=request.today)
            )
        try:
            return Shelf.new(self, request, space)
        except Clash as clash:
            return self._taken_page(request, space, clash.theirs)

    def change(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Change one; it cannot move to a time that has another."""
        if request.method == "POST":
            form = self.form(request.POST, today=request.today)
            there = self._there(space, form)
            if there is not None and there.id != record_id:
                form.add_error("day", str(self.taken))
                return self.form_page(request, space, form, record_id=record_id)
        return Shelf.change(self, request, space, record_id)

    def _there(self, space: Space, form: RecordForm) -> R | None:
        if not form.is_valid():
            return None
        return self.of_day(space.all(self.kind), form.cleaned_data["day"])

    def _add_once(self, records: Records, record: R) -> bool:
        """Add a record; raise Clash where its time has another one. Sent twice it is one."""
        day = record.told().day
        there = self.of_day(records.all(self.kind), day) if day else None
        if there is not None and there.told() != record.told():
            raise Clash(there)
        return there is not None or Shelf._add_once(self, records, record)

    def _taken_page(self, request: Request, space: Space, theirs: object) -> HttpResponse:
        """Show what there is above what was typed; sending again puts this in its place."""
        assert isinstance(theirs, self.kind)
        form = self.form(request.POST, today=request.today)
        form.is_valid()
        again = self.form(
            initial={**form.fields_of_record(), "revision": theirs.revision}, today=request.today
        )
        return self.form_page(request, space, again, record_id=theirs.id, there=theirs.told())
