"""A shelf: all records of one kind, with the pages to write, change, remove and print them.

Most exercises are a shelf and a few words. A part declares one and lists its addresses:

    LIMITS = Shelf(kind=Limit, form=LimitForm, url="limits", …)
    urlpatterns = LIMITS.urls("lists/limits")

It gives the names limits, limits-new, limits-change, limits-remove and limits-sheet. What one exercise
does beyond that is a view of its own beside the shelf, and blocks in a template that extends its two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import clock
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import Record, new_id
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.ui.changing import (
    CHANGED,
    KEPT,
    Overtaken,
    keep_or_clash,
    remove_with_undo,
)
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.part import Words
from handrail.web.ui.records import RecordForm
from handrail.web.ui.said import say

FULL = _(
    "This list is full. What you typed is still here. Remove something first, in another tab, or "
    "note this on paper."
)


def newest_first[R: Record](records: Iterable[R]) -> list[R]:
    """Return records by their day, the newest first; those without a day as they were kept."""
    kept = sorted(records, key=lambda record: day.toordinal() if (day := record.told().day) else 0)
    return kept[::-1]


@dataclass(frozen=True, kw_only=True)
class Shelf[R: Record]:
    """What one exercise is.

    kind: of record. form: its fields. url: what the names of its addresses begin with. title, lead:
    of the list. minutes: how long one takes, said before it starts. empty: what the empty list says.
    add: on the button that starts one. writing_title: above the form; the title by default. sheet_lead:
    above the blank sheet. page: the page's title, of the closed list. folds: whether its pages fold
    away while the newest reading is unsafe. at_once: how many stand on the list; the rest is folded
    below them. most: how many fit; full: what to say then. listing, writing: templates. order: of
    the list, as of today. shown: more for the list page. begin: what a new form starts with.
    beside: more for the page one is written on. given: what the form takes from the space. made_on:
    the field of a new record that bears today; made: more fields of a new record. changing: the
    form of a kept record, where some of it is settled; the same form by default.
    """

    kind: type[R]
    form: type[RecordForm]
    url: str
    title: Words
    lead: Words
    minutes: Words
    empty: Words
    add: Words
    writing_title: Words = ""
    sheet_lead: Words = ""
    page: str = "Lists"
    here: str = "lists"
    folds: bool = False
    at_once: int = 8
    most: int | None = None
    full: Words = FULL
    listing: str = "ui/shelf.html"
    writing: str = "ui/shelf_form.html"
    order: Callable[[Iterable[R], date], Sequence[R]] = lambda records, _today: newest_first(
        records
    )
    shown: Callable[[Request, Space, Sequence[R]], Mapping[str, Any]] = lambda *_: {}
    begin: Callable[[Request, Space], Mapping[str, Any]] = lambda *_: {}
    beside: Callable[[Request, Space], Mapping[str, Any]] = lambda *_: {}
    given: Callable[[Space], Mapping[str, Any]] = lambda _space: {}
    made_on: str = ""
    made: Callable[[Request], Mapping[str, Any]] = lambda _request: {}
    changing: type[RecordForm] | None = None

    def urls(self, place: str) -> list[URLPattern]:
        """Return its addresses. place: what they begin with, neutral, without slashes at its ends."""
        fold: Callable[..., Any] = folds if self.folds else lambda view: view
        gate, now = open_space(), open_space(waits=False)
        change, remove = read_or_send(gate(fold(self.change))), require_POST(now(self.remove))
        return [
            path(f"{place}/", require_safe(gate(fold(self.list_page))), name=self.url),
            path(f"{place}/new/", read_or_send(gate(fold(self.new))), name=f"{self.url}-new"),
            path(f"{place}/sheet/", require_safe(self.sheet), name=f"{self.url}-sheet"),
            path(f"{place}/<str:record_id>/", change, name=f"{self.url}-change"),
            path(f"{place}/<str:record_id>/remove/", remove, name=f"{self.url}-remove"),
        ]

    def list_page(self, request: Request, space: Space) -> HttpResponse:
        """Show what is kept."""
        kept = self.order(space.all(self.kind), request.today)
        shown = {"records": [(one, one.told()) for one in kept], "full": self._is_full(kept)}
        return self._page(request, self.listing, {**shown, **self.shown(request, space, kept)})

    def new(self, request: Request, space: Space) -> HttpResponse:
        """Write one."""
        if request.method != "POST":
            return self.begun_page(request, space, self.begun(request, space))
        form = self._form(request, space, request.POST)
        return self._sent(
            request, space, form, lambda records: self._add(records, self._written(request, form))
        )

    def change(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Change one; what another tab kept meanwhile is shown beside it first."""
        asked, known = self.changing or self.form, self._known(request, space)
        if request.method != "POST":
            form = asked.showing(space.get(self.kind, record_id), **known)
            return self.form_page(request, space, form, record_id=record_id)
        form = asked(request.POST, **known)
        return self._sent(
            request, space, form, lambda records: self._put(records, record_id, form), record_id
        )

    def remove(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Remove one; it comes back with Undo until the space closes."""
        remove_with_undo(request, space, self.kind, record_id)
        return redirect(self.url)

    def sheet(self, request: Request) -> HttpResponse:
        """Show the questions with lines to write on, for everyone. Nothing typed stands on it."""
        shown = {"form": self.form(today=clock.today()), "back": self.url}
        return self._page(request, "ui/shelf_sheet.html", shown)

    def begun_page(
        self, request: Request, space: Space, begun: Mapping[str, Any], **more: object
    ) -> HttpResponse:
        """Return the page a new one is written on. begun: what it starts with."""
        return self.form_page(request, space, self._form(request, space, initial=begun), **more)

    def form_page(
        self, request: Request, space: Space, form: RecordForm, **more: object
    ) -> HttpResponse:
        """Return the page one is written on. record_id: of the one that is changed."""
        shown = {"form": form, **self.beside(request, space), **more}
        return self._page(request, self.writing, shown)

    # -- what an exercise may do otherwise -------------------------------------------------
    def begun(self, request: Request, space: Space) -> Mapping[str, Any]:
        """Return what a new form starts with."""
        return self.begin(request, space)

    def hindered(self, others: Sequence[R], record: R, *, is_new: bool) -> None:
        """Raise ValidationError with words where a record cannot be kept beside the others.

        Called while nobody else can change the space; then nothing is kept.
        """
        if is_new and self._is_full(others):
            raise ValidationError(str(self.full))

    def overtaken_page(
        self,
        request: Request,
        space: Space,
        form: RecordForm,
        other: Overtaken[R],
        record_id: str,
    ) -> HttpResponse:
        """Return the page with both versions. record_id: of the one that was to be changed."""
        if other.theirs is None:
            # It is kept as a new one, so all of it is asked again, with the words that came.
            return self.begun_page(request, space, form.fields_of_record(), **other.words)
        return self.form_page(request, space, form, record_id=other.theirs.id, **other.words)

    def after_new(self, request: Request, record: R) -> HttpResponse:
        """Lead on from a new one that is kept."""
        return redirect(self.url)

    # -- below the surface -----------------------------------------------------------------
    def _sent(
        self,
        request: Request,
        space: Space,
        form: RecordForm,
        keep: Callable[[Records], R],
        record_id: str = "",
    ) -> HttpResponse:
        """Keep what was sent, or return its page with what stands in the way."""
        if not form.is_valid() or "look" in request.POST:
            return self.form_page(request, space, form, record_id=record_id)
        try:
            kept = keep_or_clash(space, self.kind, form, keep)
        except ValidationError as hindrance:
            form.add_error(None, hindrance)
            return self.form_page(request, space, form, record_id=record_id)
        if isinstance(kept, Overtaken):
            return self.overtaken_page(request, space, form, kept, record_id)
        say(request, CHANGED if record_id else KEPT)
        return redirect(self.url) if record_id else self.after_new(request, kept)

    def _add(self, records: Records, record: R) -> R:
        """Add a new record and return it; sent twice it is one."""
        others = records.all(self.kind)
        kept = records.add_once(record)
        if kept is record:
            self.hindered(others, record, is_new=True)
        return kept

    def _put(self, records: Records, record_id: str, form: RecordForm) -> R:
        """Put what a form says into a kept record."""
        kept, fields = records.get(self.kind, record_id), form.fields_of_record()
        changed = msgspec.structs.replace(kept, **fields)
        others = [one for one in records.all(self.kind) if one.id != record_id]
        self.hindered(others, changed, is_new=False)
        return records.replace(changed, revision=form.read_from)

    def _written(self, request: Request, form: RecordForm) -> R:
        today = {self.made_on: request.today} if self.made_on else {}
        fields = {**form.fields_of_record(), **today, **self.made(request)}
        return self.kind(id=new_id(), **fields)

    def _form(self, request: Request, space: Space, data: Any = None, **more: Any) -> RecordForm:
        return self.form(data, **self._known(request, space), **more)

    def _known(self, request: Request, space: Space) -> dict[str, Any]:
        return {"today": request.today, **self.given(space)}

    def _page(self, request: Request, template: str, shown: Mapping[str, Any]) -> HttpResponse:
        names = {name: f"{self.url}-{name}" for name in ("new", "change", "remove", "sheet")}
        about = {"shelf": self, "names": names, "here": self.here}
        return render(request, template, {**about, **shown})

    def _is_full(self, kept: Sequence[R]) -> bool:
        return self.most is not None and len(kept) >= self.most
