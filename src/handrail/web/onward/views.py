"""What a goal has beside its list: a day on which something was done for it, and a rest."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.record import new_id
from handrail.vault.space import Space
from handrail.web.onward.forms import DidForm
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@read_or_send
@open_space()
def did(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Write down a day on which something was done for a goal; the same sent twice is one."""
    goal = space.get(OwnGoal, record_id)
    if request.method != "POST":
        return did_page(request, goal, DidForm(today=request.today))
    form = DidForm(request.POST, today=request.today)
    if not form.is_valid():
        return did_page(request, goal, form)
    note = GoalNote(id=new_id(), goal=goal.id, **form.fields_of_record())
    with space.change() as records:
        records.add_once(note)
    say(request, _("Written down."))
    return redirect("goals")


@require_POST
@open_space(waits=False)
def rest(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Let a goal rest, or take it up again."""
    with space.change() as records:
        goal = records.get(OwnGoal, record_id)
        records.amend(goal, resting=not goal.resting)
    say(request, _("Taken up again.") if goal.resting else _("It rests. Nothing reminds of it."))
    return redirect("goals")


def did_page(request: Request, goal: OwnGoal, form: DidForm) -> HttpResponse:
    """Return the page a day is written down on."""
    return render(request, "onward/did.html", {"goal": goal, "form": form, "here": "lists"})
