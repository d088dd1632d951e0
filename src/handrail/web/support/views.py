"""Help now, in full, in short words and on paper. No view here touches the database."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.programme.reading.sections_help import RIGHT_NOW, WHOM
from handrail.programme.support import helplines
from handrail.web.support.forms import CountryForm, PaperForm
from handrail.web.support.groups import checked_since, emergency, groups, sources
from handrail.web.support.short import short_words
from handrail.web.ui.context import declared
from handrail.web.ui.country import CHOSEN, country_of, is_the_hosts
from handrail.web.ui.methods import read_or_send


@read_or_send
def help_now(request: Request) -> HttpResponse:
    """Show whom to call; a country that was chosen is remembered for this visit only."""
    if request.method != "POST":
        return _help_page(request, country_of(request.visit))
    form = CountryForm(request.POST)
    if not form.is_valid():
        return _help_page(request, country_of(request.visit), form)
    chosen = form.cleaned_data["country"]
    if _remembered(request, CHOSEN, chosen):
        return redirect("help")
    return _help_page(request, chosen)


@require_safe
def in_short_words(request: Request) -> HttpResponse:
    """Say the same in a few short sentences, fit to be read aloud."""
    code = country_of(request.visit)
    steps = {"code": code, "steps": short_words(code), "helplines": helplines}
    return render(request, "support/short.html", steps)


@read_or_send
def sheet(request: Request) -> HttpResponse:
    """Lay out a plain sheet of numbers; what else stands on it is ticked by the person."""
    if request.method != "POST":
        return _sheet_page(request, request.visit.get("on_paper", []))
    form = PaperForm(request.POST)
    if not form.is_valid():
        return _sheet_page(request, request.visit.get("on_paper", []), form)
    if _remembered(request, "on_paper", form.ticked()):
        return redirect("help-sheet")
    return _sheet_page(request, form.ticked())


@require_safe
def paper(request: Request) -> HttpResponse:
    """List every sheet of the house that prints without an account."""
    rows = [row for part in declared() for row in part.sheets]
    return render(request, "support/paper.html", {"rows": rows})


def _remembered(request: Request, name: str, value: Any) -> bool:
    """Keep a choice for this visit. False where memory cannot be reached: then answer at once."""
    try:
        request.visit.put(name, value)
    except Exception:  # each memory has errors of its own, and none of them may close this page
        request.visit.out_of_reach()
        return False
    return True


def _help_page(request: Request, code: str, form: CountryForm | None = None) -> HttpResponse:
    names = {country.code: country.name for country in helplines.countries()}
    found = groups(code)
    return render(
        request,
        "support/now.html",
        {
            "code": code,
            "country": names.get(code, ""),
            "by_the_host": is_the_hosts(request.visit),
            "form": form or CountryForm(initial={"country": code}),
            "emergency": emergency(code),
            "groups": found,
            "sources": sources(found),
            "checked": checked_since(found),
            "united_states": helplines.united_states(),
            "helplines": helplines,
            "right_now": RIGHT_NOW,
            "for_you_too": WHOM,
        },
    )


def _sheet_page(request: Request, ticked: list[str], form: PaperForm | None = None) -> HttpResponse:
    code = country_of(request.visit)
    known = [shown.line for group in groups(code) for shown in group.lines if shown.line.phones]
    return render(
        request,
        "support/sheet.html",
        {
            "form": form or PaperForm(initial={"on_paper": ticked}),
            "ticked": ticked,
            "emergency": emergency(code),
            "lines": known or [helplines.united_states()],
            "right_now": RIGHT_NOW,
        },
    )
