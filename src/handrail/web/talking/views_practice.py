"""Practice on everyday scenes. What is written is kept nowhere; what went well, only when asked."""

from collections.abc import Collection

import msgspec
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from handrail.accounts import removed
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme import practice
from handrail.programme.practice import Practised
from handrail.programme.record import new_id
from handrail.programme.scenes import BY_SCENE, GROUPS, Scene, scene_for
from handrail.vault.errors import Unknown
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.talking.composing import READS
from handrail.web.talking.forms import TryForm
from handrail.web.ui.coaching import hear
from handrail.web.ui.folding import folds, space_or_none
from handrail.web.ui.said import say


@require_safe
@space_or_none
@folds
def choice(request: Request, space: Space | None) -> HttpResponse:
    """Show the scenes in their groups, and inside a space what goes well now."""
    notes = space.all(Practised) if space else []
    today = scene_for(request.today)
    return render(
        request,
        "talking/practice.html",
        {
            "groups": GROUPS,
            "today": today,
            "form": TryForm(scene=today),
            "goes_well": practice.goes_well(notes),
            "noted": {note.scene for note in notes},
            "here": "lists",
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@space_or_none
@folds
def scene(request: Request, space: Space | None, name: str) -> HttpResponse:
    """Show a scene, and what the coach says of the person’s words; then they try again."""
    chosen = known(name)
    last = note_of(space.all(Practised), name) if space else None
    if request.method == "POST":
        form = TryForm(request.POST, scene=chosen)
        if not form.is_valid():
            return scene_page(request, chosen, form, last)
        put_try(request, chosen, form.cleaned_data["words"], last)
        request.visit.drop_draft(request.path)
        return redirect(reverse("practice-scene", args=[name]) + READS)
    tried = request.visit.get(slot(chosen)) or {}
    form = TryForm(initial={"words": tried.get("words", "")}, scene=chosen)
    return scene_page(request, chosen, form, last)


@require_POST
@open_space()
def note(request: Request, space: Space, name: str) -> HttpResponse:
    """Keep in words what went well in this try; the words of the person are not kept."""
    chosen = known(name)
    form = TryForm(request.POST, scene=chosen)
    last = note_of(space.all(Practised), name)
    if not form.is_valid():
        return scene_page(request, chosen, form, last)
    now = what_is_there(chosen, form.cleaned_data["words"])
    with space.change() as records:
        noted(records, Practised(id=new_id(), day=request.today, scene=name, now=now))
    put_try(request, chosen, form.cleaned_data["words"], last)
    say(request, _("Noted what was there, without your words."))
    return redirect("practice-scene", name)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, name: str) -> HttpResponse:
    """Remove the note of a scene; it comes back with Undo until the space closes."""
    with space.change() as records:
        there = note_of(records.all(Practised), name)
        if there is None:
            raise Unknown
        record = records.remove(Practised, there.id)
    removed.remember(request.visit, record)
    say(request, _("Removed."), undo=record.id)
    return redirect("practice-scene", name)


@require_safe
def sheet(request: Request) -> HttpResponse:
    """Show one scene of each group with lines to write on, for everyone."""
    scenes = [(title, scenes[0]) for title, scenes in GROUPS]
    return render(request, "talking/practice_sheet.html", {"scenes": scenes})


def known(name: str) -> Scene:
    """Return a scene by its name in an address; nothing is found where there is none."""
    if name not in BY_SCENE:
        raise Http404
    return BY_SCENE[name]


def slot(scene: Scene) -> str:
    """Return the name under which a try waits in the visit."""
    return f"try {scene.name}"


def note_of(notes: list[Practised], name: str) -> Practised | None:
    """Return what was noted of a scene, or None."""
    return next((note for note in notes if note.scene == name), None)


def what_is_there(scene: Scene, words: str) -> tuple[str, ...]:
    """Return the names of what is there in a person’s words."""
    heard = hear(scene.kind, words)
    return practice.there(scene.kind, words, heard.codes if heard else ())


def put_try(request: Request, scene: Scene, words: str, last: Practised | None) -> None:
    """Let a try wait in the visit beside what was there in the one before."""
    tried = request.visit.get(slot(scene))
    before = tried["now"] if tried else list(last.now) if last else None
    if tried and tried["words"] == words:
        before = tried["before"]
    now = list(what_is_there(scene, words))
    request.visit.put(slot(scene), {"words": words, "before": before, "now": now})


def noted(records: Records, note: Practised) -> None:
    """Keep a note; an earlier one of the same scene becomes what was there before."""
    there = note_of(records.all(Practised), note.scene)
    if there is None:
        records.add(note)
    elif (there.day, there.now) != (note.day, note.now):
        changed = msgspec.structs.replace(note, id=there.id, before=there.now)
        records.replace(changed, revision=there.revision)


def scene_page(
    request: Request, scene: Scene, form: TryForm, last: Practised | None
) -> HttpResponse:
    """Return the page of a scene. last: what was noted of it."""
    tried = request.visit.get(slot(scene)) or {}
    now, before = tried.get("now", ()), tried.get("before")
    return render(
        request,
        "talking/scene.html",
        {
            "scene": scene,
            "form": form,
            "tried": bool(tried),
            "there": in_words(now),
            "progress": None if before is None else practice.progress(before, now),
            "last": last,
            "last_words": in_words(last.now) if last else (),
            "here": "lists",
        },
    )


def in_words(names: Collection[str]) -> tuple[str, ...]:
    """Return what was there, in words."""
    return practice.progress((), names).new
