"""Practice, on scenes and in listening. What is written is kept nowhere; what went well, when asked.

of: the name of one of PRACTICES, from the list of addresses.
"""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.talk import practice
from handrail.programme.talk.listening import HONESTLY
from handrail.programme.talk.practice import Practised, Task
from handrail.vault.errors import Unknown
from handrail.vault.space import Space
from handrail.web.talking.composing import READS
from handrail.web.talking.forms import TryForm
from handrail.web.talking.practices import PRACTICES, Practice
from handrail.web.talking.trying import (
    borrows,
    in_words,
    note_of,
    noted,
    put_try,
    slot,
    what_is_there,
)
from handrail.web.ui.changing import remove_with_undo
from handrail.web.ui.folding import folds, space_or_none
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@require_safe
@space_or_none
@folds
def choice(request: Request, space: Space | None, of: str) -> HttpResponse:
    """Show the tasks in their groups, and inside a space what goes well now."""
    chosen = PRACTICES[of]
    notes, today = chosen.notes(space), chosen.of_day(request.today)
    shown = {
        "groups": chosen.groups,
        "today": today,
        "form": TryForm(scene=today),
        "goes_well": practice.goes_well(notes),
        "noted": {note.scene for note in notes},
        "honestly": HONESTLY,
        "here": "lists",
    }
    return render(request, chosen.choosing, shown)


@read_or_send
@space_or_none
@folds
def scene(request: Request, space: Space | None, of: str, name: str) -> HttpResponse:
    """Show a task, and what the coach says of the person’s words; then they try again."""
    chosen, task = PRACTICES[of], PRACTICES[of].task(name)
    last = note_of(chosen.notes(space), name)
    if request.method == "POST":
        form = TryForm(request.POST, scene=task)
        if not form.is_valid():
            return task_page(request, chosen, task, form, last)
        put_try(request, task, form.cleaned_data["words"], last)
        request.visit.drop_draft(request.path)
        return redirect(reverse(chosen.one, args=[name]) + READS)
    tried = request.visit.get(slot(task)) or {}
    form = TryForm(initial={"words": tried.get("words", "")}, scene=task)
    return task_page(request, chosen, task, form, last)


@require_POST
@open_space()
def note(request: Request, space: Space, of: str, name: str) -> HttpResponse:
    """Keep in words what went well in this try; the words of the person are not kept."""
    chosen, task = PRACTICES[of], PRACTICES[of].task(name)
    form = TryForm(request.POST, scene=task)
    last = note_of(chosen.notes(space), name)
    if not form.is_valid():
        return task_page(request, chosen, task, form, last)
    now = what_is_there(task, form.cleaned_data["words"])
    with space.change() as records:
        noted(records, Practised(id=new_id(), day=request.today, scene=name, now=now))
    put_try(request, task, form.cleaned_data["words"], last)
    say(request, _("Noted what was there, without your words."))
    return redirect(chosen.one, name)


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, of: str, name: str) -> HttpResponse:
    """Remove the note of a task; it comes back with Undo until the space closes."""
    there = note_of(space.all(Practised), PRACTICES[of].task(name).name)
    if there is None:
        raise Unknown
    remove_with_undo(request, space, Practised, there.id)
    return redirect(PRACTICES[of].one, name)


@require_safe
def sheet(request: Request, of: str) -> HttpResponse:
    """Show the first tasks of each group with lines to write on, for everyone."""
    chosen = PRACTICES[of]
    scenes = [(title, task) for title, tasks in chosen.groups for task in tasks[: chosen.on_sheet]]
    return render(request, chosen.paper, {"scenes": scenes})


def task_page(
    request: Request, chosen: Practice, task: Task, form: TryForm, last: Practised | None
) -> HttpResponse:
    """Return the page of a task. last: what was noted of it."""
    tried = request.visit.get(slot(task)) or {}
    now, before = tried.get("now", ()), tried.get("before")
    shown = {
        "scene": task,
        "form": form,
        "tried": bool(tried),
        "borrows": bool(tried) and borrows(task, tried["words"]),
        "there": in_words(now),
        "progress": None if before is None else practice.progress(before, now),
        "last": last,
        "last_words": in_words(last.now) if last else (),
        "here": "lists",
    }
    return render(request, chosen.trying, shown)
