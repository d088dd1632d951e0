"""What prints: the household list, filled or empty, and the sheet of the time after."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.ground.people import Person, in_order
from handrail.programme.plan import household
from handrail.programme.plan.plan import AFTER, GUIDES, PlanPage, stands
from handrail.vault.space import Space
from handrail.web.planning.forms import NOT_ON_THE_LIST, OnPaperForm
from handrail.web.planning.standing import numbers
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

TICKED = "household"  # in the visit: what goes on the list


@read_or_send
@open_space(waits=False)
def household_list(request: Request, space: Space) -> HttpResponse:
    """Show the list as it will print; what is not ticked stays a blank line."""
    ticked = request.visit.get(TICKED, [])
    if request.method == "POST":
        form = OnPaperForm(request.POST)
        if form.is_valid():
            request.visit.put(TICKED, form.cleaned_data["on_paper"])
        else:
            say(request, NOT_ON_THE_LIST)
        return redirect("household")
    people = in_order(space.all(Person))
    return render(
        request,
        "planning/household.html",
        {
            "form": OnPaperForm(initial={"on_paper": ticked}),
            "ticked": ticked,
            "sheet": household.household(space.all(PlanPage), people, ticked),
            **words(request, ticked),
        },
    )


@require_safe
def empty(request: Request, guide: str) -> HttpResponse:
    """Show the list with blank lines, and what to think of, for everyone. Nothing is kept.

    It is the same paper for getting ready and for days ahead: none may tell which it was.
    """
    return render(
        request,
        "planning/household_empty.html",
        {
            "sheet": household.household((), (), ()),
            "headings": GUIDES[guide].headings,
            "goes": GUIDES[guide].goes,
            **words(request, []),
        },
    )


@require_safe
@open_space()
def after_list(request: Request, space: Space) -> HttpResponse:
    """Show what was written about the time after on a plain sheet; with nothing, the blank one."""
    pages = [stand.page for stand in stands(AFTER, space.all(PlanPage)) if stand.page]
    told = [page.told() for page in pages]
    if not told:
        return redirect("after-sheet")
    return render(request, "planning/after_sheet.html", {"told": told, "here": "lists"})


def words(request: Request, ticked: list[str]) -> dict[str, object]:
    """Return what the list needs, filled or empty."""
    known = numbers(request)
    shown = [*known.emergency, *(known.talk[: household.ROWS] if "lines" in ticked else ())]
    return {
        "numbers": household.with_blanks(phone.shown for line in shown for phone in line.phones),
        "title": household.TITLE,
        "for_what": household.FOR_WHAT,
        "here": "lists",
    }
