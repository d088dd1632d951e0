"""The plain sheets: what the answers show, and the empty questions. Paper bears no name and no reason."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.programme.look import screens
from handrail.programme.look.look import answers_from
from handrail.programme.plan import short_plan
from handrail.programme.reading import reading_words
from handrail.programme.reading.row import UNSAFE
from handrail.web.safety import under_way
from handrail.web.safety.forms import SheetForm
from handrail.web.safety.showing import lines_for, shown_reading
from handrail.web.safety.views_asking import FORGOTTEN
from handrail.web.safety.views_shown import words
from handrail.web.ui.country import country_of
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

READING_IT = (
    _(
        "Throat, weapon, a threat to kill, or a child, and it was within the past year or goes on: talk "
        "to a help line today. In danger, call the emergency number."
    ),
    _(
        "Thoughts of ending your life that are on your mind now: call a crisis line, and be with someone."
    ),
    _(
        "Any other yes among the first sixteen: someone on a help line can think it through with you. You "
        "need not be sure."
    ),
    _(
        "A row left open is not a “no”. If it feels worse than the answers say, trust your own sense."
    ),
    _("Lines for the numbers you look up, on a device that is yours alone:"),
)
TICKED = "look_on_paper"  # in the visit: what goes on the sheet


@read_or_send
def sheet(request: Request) -> HttpResponse:
    """Show the sheet as it will print; what is not ticked stays a blank line."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    reading = under_way.reading_of(look)
    unsafe = reading.reading in UNSAFE
    if request.method == "POST":
        form = SheetForm(request.POST)
        if form.is_valid():
            request.visit.put(TICKED, form.cleaned_data["on_paper"])
        return redirect("look-sheet")
    # A sheet about danger says nothing of it unless that is asked for.
    ticked = request.visit.get(TICKED, [] if unsafe else ["answers"])
    taken, country = answers_from(look), country_of(request.visit)
    page = shown_reading(reading, taken.answers, country, stopped=taken.stopped)
    return render(
        request,
        "safety/sheet.html",
        words(page)
        | {
            "form": SheetForm(initial={"on_paper": ticked}),
            "ticked": ticked,
            "plan": short_plan,
            "groups": plan_groups() if unsafe else (),
            "lines": [lines_for(country, scope) for scope in ("emergency", "dv")],
        },
    )


@require_safe
def questions(request: Request) -> HttpResponse:
    """Show the questions as an empty sheet."""
    shown = [screens.in_full(screen) for screen in screens.SCREENS if screen.id != screens.TONIGHT]
    return render(
        request,
        "safety/questions.html",
        {
            "screens": shown,
            "reading_it": READING_IT,
            "foot": reading_words.FOOT,
        },
    )


def plan_groups() -> tuple[short_plan.Group, ...]:
    """Return the headings that go on the sheet; they read like a list for a storm."""
    return (short_plan.STAYING, short_plan.CHILDREN)
