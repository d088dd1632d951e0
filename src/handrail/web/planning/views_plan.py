"""Plans, a page at a time: the list of pages, and each page written, changed, removed, brought back."""

from datetime import date

import msgspec
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.plan.heading import Heading
from handrail.programme.plan.plan import GUIDES, Guide, PlanPage, newest, stands
from handrail.programme.reading import keeping_words
from handrail.programme.record import Record, new_id
from handrail.programme.support import helplines
from handrail.vault.errors import Clash
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.planning.forms import PageForm
from handrail.web.planning.standing import help_first
from handrail.web.ui.changing import Overtaken, keep_or_clash, remove_with_undo
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

ADDRESSES = {"safety": "safety-plan", "leaving": "leaving-plan", "after": "after"}
KEPT = _("Kept. Stop here or go on; what is empty may stay empty.")


@require_safe
@open_space()
def overview(request: Request, space: Space, guide: str) -> HttpResponse:
    """Show the pages of a plan, and what is written, in words."""
    shown = GUIDES[guide]
    pages = stands(shown, space.all(PlanPage))
    more = {"stands": pages, "begun": any(stand.page for stand in pages)}
    return render(request, "planning/overview.html", {**frame(request, space, shown), **more})


@read_or_send
@open_space()
def page(request: Request, space: Space, heading: str, guide: str) -> HttpResponse:
    """Write a page, or change it. What is left empty stays empty, and an empty page is none."""
    shown = GUIDES[guide]
    asked = heading_in(shown, heading)
    if request.method != "POST":
        kept = newest(space.all(PlanPage), heading)
        return form_page(request, space, shown, PageForm.showing(asked, kept))
    form = PageForm(request.POST, heading=asked)
    if not form.is_valid():
        return form_page(request, space, shown, form)
    done = keep_or_clash(space, PlanPage, form, lambda records: keep(records, form, request.today))
    if isinstance(done, Overtaken):
        return form_page(request, space, shown, form, **done.words)
    tell(request, done, taken_away=not form.texts() and not form.ticks())
    return onward(request, shown, heading)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Remove a page; it comes back with Undo until the space closes."""
    record = remove_with_undo(request, space, PlanPage, record_id)
    guide = next((g for g in GUIDES.values() if record.heading in g.names), GUIDES["safety"])
    return redirect(ADDRESSES[guide.name])


def keep(records: Records, form: PageForm, today: date) -> Record | None:
    """Put what was written in its place and return it; None when nothing changed.

    A page that was emptied is removed, and returned as it was. Raises Clash when another tab
    changed or removed it.
    """
    name, revision = form.heading.name, form.read_from
    kept = newest(records.all(PlanPage), name)
    texts, ticks = form.texts(), form.ticks()
    if kept is None:
        return add(
            records,
            PlanPage(id=new_id(), heading=name, written_on=today, texts=texts, ticks=ticks),
            revision,
        )
    if (texts, ticks) == (kept.texts, kept.ticks):
        return None
    if kept.revision != revision:
        raise Clash(kept)
    if not texts and not ticks:
        return records.remove(PlanPage, kept.id)
    changed = msgspec.structs.replace(kept, written_on=today, texts=texts, ticks=ticks)
    return records.replace(changed, revision=revision)


def add(records: Records, page: PlanPage, revision: int) -> Record | None:
    """Add a page with something on it. Raises Clash when it was changed from one that is gone."""
    if not page.texts and not page.ticks:
        return None
    if revision:
        raise Clash
    records.add(page)
    return page


def tell(request: Request, done: Record | None, *, taken_away: bool) -> None:
    """Say on the next page what was kept, or removed with a way back."""
    if done is not None and taken_away:
        removed.remember(request.visit, done)
        say(request, _("The page is empty now."), undo=done.id)
    elif done is not None:
        say(request, KEPT)


def onward(request: Request, guide: Guide, name: str) -> HttpResponse:
    """Lead to the next page, or back to the list where the person stops."""
    following = guide.after(name)
    if "stop" in request.POST or following is None:
        return redirect(ADDRESSES[guide.name])
    return redirect(f"{ADDRESSES[guide.name]}-page", following.name)


def heading_in(guide: Guide, name: str) -> Heading:
    """Return a page of a plan; nothing is found where it has no such page."""
    if name not in guide.names:
        raise Http404
    return next(heading for heading in guide.headings if heading.name == name)


def form_page(
    request: Request, space: Space, guide: Guide, form: PageForm, **more: object
) -> HttpResponse:
    """Return one page of a plan."""
    written = [page for page in space.all(PlanPage) if page.heading == form.heading.name]
    shown = {
        "form": form,
        "heading": form.heading,
        "address": reverse(f"{ADDRESSES[guide.name]}-page", args=[form.heading.name]),
        "stands": stands(guide, space.all(PlanPage)),
        "following": guide.after(form.heading.name),
        "written": written[-1] if written else None,
        "earlier": [(page, page.told()) for page in written[:-1]],
    }
    return render(request, "planning/page.html", {**frame(request, space, guide), **shown, **more})


def frame(request: Request, space: Space, guide: Guide) -> dict[str, object]:
    """Return what every page of a plan needs."""
    return {
        "guide": guide,
        "address_of": ADDRESSES[guide.name],
        "page_of": f"{ADDRESSES[guide.name]}-page",
        "first": help_first(request, space),
        "warning": keeping_words.WARNING,
        "where_112": helplines.WHERE_112_WORKS,
        "where_911": helplines.WHERE_911_WORKS,
        "calls_show": helplines.CALLS_SHOW,
        "here": "lists",
    }
