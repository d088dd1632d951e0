"""The circle: people and groups, added, changed, removed, brought back, and gently suggested."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground import people as circle
from handrail.programme.ground.people import MOST, Person
from handrail.programme.record import new_id
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.planning.forms_people import FULL, GroupForm, PersonForm
from handrail.web.ui import changing
from handrail.web.ui.changing import CHANGED, KEPT, Overtaken, remove_with_undo
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@require_safe
@open_space()
def people(request: Request, space: Space) -> HttpResponse:
    """Show the circle, and at most one person it may be good to hear from."""
    kept = circle.in_order(space.all(Person))
    shown = {
        "people": [as_shown(one) for one in kept],
        "suggested": circle.to_reach(kept, request.today),
        "full": len(kept) >= MOST,
        "here": "lists",
    }
    return render(request, "planning/people.html", shown)


@require_safe
@open_space()
def groups(request: Request, space: Space) -> HttpResponse:
    """Say how to tell a group that does good, and show the ones on the list."""
    kept = [as_shown(one) for one in circle.in_order(space.all(Person)) if one.group]
    return render(
        request, "planning/groups.html", {"groups": kept, "circle": circle, "here": "lists"}
    )


@read_or_send
@open_space()
def new(request: Request, space: Space, *, group: bool = False) -> HttpResponse:
    """Add someone, or a group, while there are fewer than ten."""
    asked = GroupForm if group else PersonForm
    if request.method != "POST":
        return form_page(request, asked(), as_group=group)
    form = asked(request.POST)
    if not form.is_valid():
        return form_page(request, form, as_group=group)
    with space.change() as records:
        added = add_once(records, Person(id=new_id(), **form.fields_of_record()))
    if not added:
        form.add_error(None, FULL)
        return form_page(request, form, as_group=group)
    say(request, KEPT)
    return redirect("groups" if group else "people")


@read_or_send
@open_space()
def change(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Change someone."""
    if request.method != "POST":
        someone = space.get(Person, record_id)
        return form_page(request, PersonForm.showing(someone), record_id=record_id)
    form = PersonForm(request.POST)
    if not form.is_valid():
        return form_page(request, form, record_id=record_id)
    kept = changing.change(space, Person, record_id, form, form.fields_of_record())
    if isinstance(kept, Overtaken):
        there = {"record_id": record_id} if kept.theirs else {}
        return form_page(request, form, **there, **kept.words)
    say(request, CHANGED)
    return redirect("people")


@require_POST
@open_space()
def reached(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Note that they were in touch today; nothing is counted."""
    with space.change() as records:
        records.amend(records.get(Person, record_id), reached_on=request.today)
    say(request, _("Noted. This page suggests nobody for a week."))
    return redirect("people")


@require_POST
@open_space(waits=False)
def remove(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Remove someone; they come back with Undo until the space closes."""
    remove_with_undo(request, space, Person, record_id)
    return redirect("people")


def add_once(records: Records, person: Person) -> bool:
    """Add someone; sent twice they are one. False when the list is full."""
    there = records.all(Person)
    if len(there) >= MOST and not any(one.says_the_same_as(person) for one in there):
        return False
    records.add_once(person)
    return True


def as_shown(person: Person) -> tuple[Person, list[str]]:
    """Return a person with how they can help, in words."""
    return person, [circle.HELPS[name] for name in person.helps if name in circle.HELPS]


def form_page(request: Request, form: PersonForm, **more: object) -> HttpResponse:
    """Return the page someone is written down on. record_id: of the one that is changed."""
    return render(request, "planning/person.html", {"form": form, "here": "lists", **more})
