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
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import clock, removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import Record, new_id
from handrail.programme.told import Told
from handrail.vault.errors import Clash, Unknown
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.part import Words
from handrail.web.ui.records import RecordForm
from handrail.web.ui.said import say

KEPT = _("Kept. Only this space opens it.")
CHANGED = _("Changed.")
REMOVED = _("Removed.")
FULL = _(
    "This list is full. What you typed is still here. Remove something first, in another tab, or "
    "note this on paper."
)


def newest_first[R: Record](records: Iterable[R]) -> list[R]:
    """Return records by their day, the newest first; those without a day as they were kept."""
    kept = [*records]
    kept.sort(key=lambda record: day.toordinal() if (day := record.told().day) else 0)
    kept.reverse()
    return kept


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
        return [
            path(f"{place}/", require_safe(gate(fold(self.list_page))), name=self.url),
            path(f"{place}/new/", read_or_send(gate(fold(self.new))), name=f"{self.url}-new"),
            path(f"{place}/sheet/", require_safe(self.sheet), name=f"{self.url}-sheet"),
            path(
                f"{place}/<str:record_id>/",
                read_or_send(gate(fold(self.change))),
                name=f"{self.url}-change",
            ),
            path(
                f"{place}/<str:record_id>/remove/",
                require_POST(now(self.remove)),
                name=f"{self.url}-remove",
            ),
        ]

    def list_page(self, request: Request, space: Space) -> HttpResponse:
        """Show what is kept."""
        kept = self.order(space.all(self.kind), request.today)
        shown = {"records": [(one, one.told()) for one in kept], "full": self._is_full(kept)}
        return self._page(request, self.listing, {**shown, **self.shown(request, space, kept)})

    def new(self, request: Request, space: Space) -> HttpResponse:
        """Write one."""
        if request.method != "POST":
            begin = dict(self.begin(request, space))
            return self.form_page(
                request, space, self.form(initial=begin, **self._known(request, space))
            )
        form = self.form(request.POST, **self._known(request, space))
        if not form.is_valid() or "look" in request.POST:
            return self.form_page(request, space, form)
        with space.change() as records:
            added = self._add_once(records, self._written(request, form))
        if not added:
            form.add_error(None, str(self.full))
            return self.form_page(request, space, form)
        say(request, KEPT)
        return redirect(self.url)

    def change(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Change one; what another tab kept meanwhile is shown beside it first."""
        asked, known = self.changing or self.form, self._known(request, space)
        if request.method != "POST":
            form = asked.showing(space.get(self.kind, record_id), **known)
            return self.form_page(request, space, form, record_id=record_id)
        form = asked(request.POST, **known)
        if not form.is_valid() or "look" in request.POST:
            return self.form_page(request, space, form, record_id=record_id)
        try:
            with space.change() as records:
                changed = msgspec.structs.replace(
                    records.get(self.kind, record_id), **form.fields_of_record()
                )
                records.replace(changed, revision=form.cleaned_data["revision"] or 0)
        except Clash as clash:
            return self._clash_page(request, space, form, clash.theirs)
        except Unknown:
            # It is kept as a new one, so all of it is asked again, with the words that came.
            again = self.form(initial=form.fields_of_record(), **known)
            return self.form_page(request, space, again, was_removed=True)
        say(request, CHANGED)
        return redirect(self.url)

    def remove(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Remove one; it comes back with Undo until the space closes."""
        with space.change() as records:
            record = records.remove(self.kind, record_id)
        removed.remember(request.visit, record)
        say(request, REMOVED, undo=record_id)
        return redirect(self.url)

    def sheet(self, request: Request) -> HttpResponse:
        """Show the questions with lines to write on, for everyone. Nothing typed stands on it."""
        return self._page(request, "ui/shelf_sheet.html", {"form": self.form(today=clock.today())})

    def form_page(
        self, request: Request, space: Space, form: RecordForm, **more: object
    ) -> HttpResponse:
        """Return the page one is written on. record_id: of the one that is changed."""
        shown = {"form": form, **self.beside(request, space), **more}
        return self._page(request, self.writing, shown)

    def _page(self, request: Request, template: str, shown: Mapping[str, Any]) -> HttpResponse:
        names = {name: f"{self.url}-{name}" for name in ("new", "change", "remove", "sheet")}
        about = {"shelf": self, "names": names, "here": self.here}
        return render(request, template, {**about, **shown})

    def _known(self, request: Request, space: Space) -> dict[str, Any]:
        return {"today": request.today, **self.given(space)}

    def _written(self, request: Request, form: RecordForm) -> R:
        today = {self.made_on: request.today} if self.made_on else {}
        return self.kind(id=new_id(), **{**form.fields_of_record(), **today, **self.made(request)})

    def _clash_page(
        self, request: Request, space: Space, form: RecordForm, theirs: object
    ) -> HttpResponse:
        """Show both versions; sending again puts this one in the place of the other."""
        assert isinstance(theirs, self.kind)
        there = {**form.fields_of_record(), "revision": theirs.revision}
        again = type(form)(initial=there, **self._known(request, space))
        told: Told = theirs.told()
        return self.form_page(request, space, again, record_id=theirs.id, theirs=told)

    def _add_once(self, records: Records, record: R) -> bool:
        """Add a record; sent twice it is one. False when the list is full."""
        there = records.all(self.kind)
        if any(one.says_the_same_as(record) for one in there):
            return True
        if self._is_full(there):
            return False
        records.add(record)
        return True

    def _is_full(self, kept: Sequence[R]) -> bool:
        return self.most is not None and len(kept) >= self.most
