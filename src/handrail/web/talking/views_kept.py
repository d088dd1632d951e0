"""Hard things a person keeps: kept, listed, changed, put away, brought back."""

from collections.abc import Mapping
from typing import Any

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.talking import composing
from handrail.web.talking.forms import PartsForm
from handrail.web.talking.shapes import SHAPES, Saying, Shape, named, shape_of
from handrail.web.ui.changing import CHANGED, KEPT, Overtaken, keep_or_clash, remove_with_undo
from handrail.web.ui.folding import folds
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@read_or_send
@open_space()
@folds
def keep(request: Request, space: Space, shape: str) -> HttpResponse:
    """Keep what was written before a space was open; sent twice it is kept once."""
    chosen = named(shape)
    parts = request.visit.get(chosen.slot)
    if parts is None:
        return redirect("say-kept")
    if request.method == "POST":
        return keep_now(request, space, chosen, parts)
    shown = {"shape": chosen, "sentence": chosen.made(parts, request.today).sentence(gettext)}
    return render(request, "talking/keep.html", {**shown, "here": "lists"})


@require_safe
@open_space()
@folds
def kept(request: Request, space: Space) -> HttpResponse:
    """List what is kept, newest first."""
    everything: list[Saying] = [
        saying for shape in SHAPES.values() for saying in space.all(shape.kind)
    ]
    everything.sort(key=lambda saying: saying.written_on, reverse=True)
    rows = [(saying, shape_of(saying), saying.sentence(gettext)) for saying in everything]
    return render(request, "talking/kept.html", {"rows": rows, "here": "lists"})


@require_safe
@open_space()
@folds
def one(request: Request, space: Space, shape: str, record_id: str) -> HttpResponse:
    """Show one of them as it will be heard: to say, to copy, to print."""
    chosen = named(shape)
    saying = space.get(chosen.kind, record_id)
    shown = {"saying": saying, "shape": chosen, "sentence": saying.sentence(gettext)}
    return render(request, "talking/one.html", {**shown, "here": "lists"})


@read_or_send
@open_space()
@folds
def change(request: Request, space: Space, shape: str, record_id: str) -> HttpResponse:
    """Change one of them. What is only looked at waits in the visit, with its revision."""
    chosen, slot = named(shape), f"say {record_id}"
    if request.method != "POST":
        record = space.get(chosen.kind, record_id)
        waiting = request.visit.get(slot) or msgspec.structs.asdict(record)
        return composing.page(request, chosen, chosen.form(initial=waiting), kept=record_id)
    form = chosen.form(request.POST)
    if not form.is_valid():
        return composing.page(request, chosen, form, kept=record_id)
    if not form.wants_keeping:
        revision = form.cleaned_data["revision"]
        request.visit.put(slot, {**form.parts(), "revision": revision})
        return redirect(reverse("say-change", args=[chosen.name, record_id]) + composing.READS)
    return keep_changed(request, space, chosen, form, record_id)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, shape: str, record_id: str) -> HttpResponse:
    """Put one away; it comes back with Undo until the space closes."""
    remove_with_undo(request, space, named(shape).kind, record_id, _("Put away."))
    return redirect("say-kept")


def keep_now(
    request: Request, space: Space, shape: Shape, parts: Mapping[str, Any]
) -> HttpResponse:
    """Keep some parts as a new record, and lead to it."""
    with space.change() as records:
        record = records.add_once(shape.made(parts, request.today))
    request.visit.drop(shape.slot)
    say(request, KEPT)
    return redirect("say-one", shape.name, record.id)


def keep_changed(
    request: Request, space: Space, shape: Shape, form: PartsForm, record_id: str
) -> HttpResponse:
    """Keep a change; what another tab kept meanwhile is shown beside it first."""
    changed = shape.made(form.parts(), request.today, record_id)
    kept = keep_or_clash(
        space, shape.kind, form, lambda records: records.replace(changed, revision=form.read_from)
    )
    if isinstance(kept, Overtaken):
        if kept.theirs is None:  # put away in another tab: pressing keep means it should stand here
            return keep_now(request, space, shape, form.parts())
        return composing.page(request, shape, form, kept=record_id, theirs=kept.theirs)
    request.visit.drop(f"say {record_id}")
    say(request, CHANGED)
    return redirect("say-one", shape.name, record_id)
