"""Check your answers: each with Change, and the one question that comes after it."""

from typing import NamedTuple

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.programme.look import look as looks
from handrail.programme.look import screens
from handrail.programme.look.answers import Answer, Answers
from handrail.programme.look.look import Look, answers_from
from handrail.programme.look.screens import CHECK, FIRST_SIX, Group, Screen
from handrail.programme.look.signals import BY_ID, SIGNALS
from handrail.web.safety import under_way
from handrail.web.safety.forms import RowsForm, label_of
from handrail.web.safety.views_asking import FORGOTTEN, address, rest_of
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

ALSO = "also"
NUMBERS = {signal.id: number for number, signal in enumerate(SIGNALS, 1)}
SECOND = tuple(
    field
    for screen in screens.SCREENS
    if screen.part == 2
    for field in screen.fields
    if field in BY_ID
)
THIRD = tuple(field for screen in screens.SCREENS if screen.part == 3 for field in screen.fields)
AGE = {screens.YES: _("Yes"), screens.NO: _("No")}


class Checked(NamedTuple):
    """One answer as it is shown to be checked."""

    label: str
    answer: str
    change: str


class Section(NamedTuple):
    """Answers under one heading."""

    heading: str
    answers: list[Checked]


@require_safe
def check(request: Request) -> HttpResponse:
    """Show every answer so far, each with a way to change it."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    parts = ["done", "done" if answered(look, SECOND) else "", state_of_third(look)]
    return render(
        request,
        "safety/check.html",
        {
            "sections": sections(look),
            "taken_over": look.kept is not None,
            "parts": parts,
            "reached": parts.count("done"),
            "from_last_time": screens.FROM_LAST_TIME,
            "nothing_saved": screens.NOTHING_SAVED,
        }
        | rest_of(look),
    )


@read_or_send
def change(request: Request, number: int) -> HttpResponse:
    """Ask one thing again; lead back to the other answers."""
    if not 1 <= number <= len(SIGNALS):
        raise Http404
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    signal = SIGNALS[number - 1]
    asked = alone(screens.full_row(signal), screens.lead_of(signal.id))
    if request.method == "POST":
        given = request.POST.get(signal.id, "")
        if given in asked.fields[signal.id]:
            look = look.changed(signal.id, Answer(given))
            under_way.put(request.visit, look)
        return redirect(address(looks.next_screen(look, CHECK)))
    current = {signal.id: str(answers_from(look).answers[signal.id])}
    return render(
        request,
        "safety/one.html",
        one_question(RowsForm(asked, current)),
    )


@read_or_send
def illness(request: Request) -> HttpResponse:
    """Ask whether illness, loss or disability is part of it, before a reading that weighs the two."""
    look = under_way.look_of(request.visit)
    if look is None:
        say(request, FORGOTTEN)
        return redirect("look")
    asked = alone(screens.ILLNESS_ROW, "", ALSO)
    if request.method == "POST":
        under_way.put(request.visit, look.sent(asked, request.POST))
        return redirect("look-shown")
    form = RowsForm(asked, {key: look.choices.get(key, "") for key in asked.fields})
    return render(request, "safety/one.html", one_question(form))


def one_question(form: RowsForm) -> dict[str, object]:
    """Return what the page of a question alone needs."""
    return {
        "form": form,
        "back": reverse("look-check"),
        "left_open": screens.LEFT_OPEN,
        "nothing_saved": screens.NOTHING_SAVED,
    }


def state_of_third(look: Look) -> str:
    """Return how the last third of the rail stands."""
    return "done" if answered(look, THIRD) else ""


def alone(row: screens.Row, lead: str, name: str = CHECK) -> Screen:
    """Return a screen that asks one thing."""
    return Screen(name, 0, "", "", (Group(lead, (row,)),))


def sections(look: Look) -> list[Section]:
    """Return the answers so far, by the part they were asked in."""
    found = [Section(gettext("The first six"), checked(look, FIRST_SIX))]
    if answered(look, SECOND):
        rest = [*checked(look, SECOND), age(look)]
        found.append(Section(gettext("The rest"), rest))
    if answered(look, THIRD):
        found.append(
            Section(gettext("What wears you down, and what gives hope"), checked(look, THIRD))
        )
    return found


def every_answer(answers: Answers) -> list[Section]:
    """Return the answers of a kept reading, in the same order, with nothing to change."""

    def of(signals: tuple[str, ...]) -> list[Checked]:
        return [
            Checked(gettext(BY_ID[signal].label), label_of(signal, answers[signal]), "")
            for signal in signals
            if answers.get(signal, Answer.RATHER_NOT_SAY) != Answer.RATHER_NOT_SAY
        ]

    named = (
        (gettext("The first six"), of(FIRST_SIX)),
        (gettext("The rest"), of(SECOND)),
        (gettext("What wears you down, and what gives hope"), of(THIRD)),
    )
    return [Section(heading, found) for heading, found in named if found]


def answered(look: Look, signals: tuple[str, ...]) -> bool:
    """Whether these were shown to the person, now or when they last kept a reading."""
    asked = {field for name in look.seen for field in fields_of(name)}
    return look.kept is not None or any(s in asked or s in look.choices for s in signals)


def fields_of(name: str) -> tuple[str, ...]:
    """Return the fields of a screen by its name; none of one that is not in the list."""
    screen = screens.BY_SCREEN.get(name)
    return tuple(screen.fields) if screen else ()


def checked(look: Look, signals: tuple[str, ...]) -> list[Checked]:
    """Return some answers as they are shown."""
    answers = answers_from(look).answers
    return [
        Checked(
            gettext(BY_ID[signal].label),
            label_of(signal, answers[signal]),
            reverse("look-change", args=[NUMBERS[signal]]),
        )
        for signal in signals
    ]


def age(look: Look) -> Checked:
    """Return the answer about age, which is kept nowhere."""
    said = AGE.get(look.choices.get(screens.UNDER_18, ""), _("Rather not say"))
    return Checked(gettext("Under 18"), str(said), address(screens.SECOND_5))
