"""Dates for a calendar: the quiet time of a week, and a file to take along."""

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import clock
from handrail.accounts.gate import open_space, preferences, time_zone
from handrail.accounts.requests import Request
from handrail.programme.preferences import Preferences
from handrail.programme.record import new_id
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.dates import KINDS, Occasion, occasions
from handrail.programme.rhythm.quiet_time import ASKED, QUESTION, QuietTime
from handrail.vault.errors import Unknown
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.rhythm.forms_calendar import FileForm, QuietTimeForm
from handrail.web.ui.changing import KEPT, Overtaken, keep_or_clash, put, remove_with_undo
from handrail.web.ui.folding import is_folded
from handrail.web.ui.said import say

NOTHING = _(
    "There is nothing to put in yet: no quiet time, and no day that is still to come. Choose a time "
    "above, or tick something else."
)


@require_safe
@open_space()
def calendar(request: Request, space: Space) -> HttpResponse:
    """Show the quiet time and what can go into a file."""
    return page(request, space)


@require_POST
@open_space()
def keep(request: Request, space: Space) -> HttpResponse:
    """Keep the quiet time, or change it."""
    form = QuietTimeForm(request.POST)
    if not form.is_valid():
        return page(request, space, form=form)
    kept = keep_or_clash(space, QuietTime, form, lambda records: the_only_one(records, form))
    if isinstance(kept, Overtaken):
        return page(request, space, form=form, **kept.words)
    say(request, KEPT)
    return redirect("calendar")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space) -> HttpResponse:
    """Remove the quiet time; it comes back with Undo until the space closes."""
    kept = quiet_time(space)
    if kept is None:
        raise Unknown
    remove_with_undo(request, space, QuietTime, kept.id)
    return redirect("calendar")


@require_POST
@open_space()
def put_aside(request: Request, space: Space) -> HttpResponse:
    """Never ask for the quiet time on Today again; the page stays on Lists."""
    with space.change() as records:
        for kept in records.all(Preferences):
            notes = tuple(dict.fromkeys((*kept.notes_off, ASKED)))
            records.amend(kept, notes_off=notes)
    say(request, _("Not asked again. It stays on Lists, under “Dates for a calendar”."))
    return redirect("today")


@require_POST
@open_space(waits=False)
def file(request: Request, space: Space) -> HttpResponse:
    """Hand over the file."""
    # The library is slow to load, and hardly anybody asks for a file: the house starts without it.
    from handrail.web.rhythm import calendar_file

    form = FileForm(request.POST)
    if not form.is_valid():
        return page(request, space, file_form=form)
    found = chosen(space, form.cleaned_data["what"], request)
    if not found:
        form.add_error("what", str(NOTHING))
        return page(request, space, file_form=form)
    written = calendar_file.written(found, clock.zone(time_zone(space)), clock.now())
    answer = HttpResponse(written, content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{calendar_file.NAME}"'
    return answer


def the_only_one(records: Records, form: QuietTimeForm) -> QuietTime:
    """Put the time that was chosen in the place of the one there is; the same one changes nothing."""
    there, chosen = records.all(QuietTime), form.fields_of_record()
    if not there:
        return records.add_once(QuietTime(id=new_id(), **chosen))
    if msgspec.structs.replace(there[0], **chosen) == there[0]:
        return there[0]
    return put(records, QuietTime, there[0].id, form, chosen)


def quiet_time(space: Space) -> QuietTime | None:
    """Return the quiet time of a space, if one was chosen."""
    return next(iter(space.all(QuietTime)), None)


def chosen(space: Space, what: list[str], request: Request) -> list[Occasion]:
    """Return the entries that are wanted. Promises that are folded away have no day here either."""
    promises = () if is_folded(request, space) else space.all(Promise)
    return occasions(quiet_time(space), promises, space.all(Hope), what, request.today)


def page(
    request: Request,
    space: Space,
    *,
    form: QuietTimeForm | None = None,
    file_form: FileForm | None = None,
    **more: object,
) -> HttpResponse:
    """Return the page."""
    kept, settings = quiet_time(space), preferences(space)
    shown = form or (QuietTimeForm.showing(kept) if kept else QuietTimeForm())
    return render(
        request,
        "rhythm/calendar.html",
        {
            "quiet": kept,
            "question": QUESTION,
            "form": shown,
            "file_form": file_form or FileForm(),
            "occasions": chosen(space, list(KINDS), request),
            "zone": clock.zone(settings.time_zone if settings else "").key.removeprefix("Etc/"),
            "today": request.today,
            "here": "lists",
            **more,
        },
    )
