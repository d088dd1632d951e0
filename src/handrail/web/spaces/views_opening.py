"""Making a space, in three screens. Nothing is made before the last of them is sent."""

from typing import Any

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from handrail.accounts import door, once
from handrail.accounts.requests import Request
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy, UnusableName, WeakPassphrase
from handrail.vault.space import Space, SpaceKey
from handrail.web.spaces import arriving
from handrail.web.spaces.forms import ME, MoreForm, NameForm, WhoForm
from handrail.web.spaces.proof import shown
from handrail.web.ui.context import declared
from handrail.web.ui.methods import read_or_send

OPENING = "opening"
MAKING = "space"
REFUSALS = (UnusableName, WeakPassphrase, Busy)


class Made(msgspec.Struct, frozen=True):
    """What came of the last screen, so that sending it twice makes one account."""

    name: str
    key: SpaceKey
    words: tuple[str, ...]


@read_or_send
def first(request: Request) -> HttpResponse:
    """Ask for a name and a passphrase; offer five words."""
    if request.method != "POST":
        return _first_page(request, NameForm(initial=_waiting(request)))
    if "another" in request.POST:
        _wait(request, name=request.POST.get("name", "")[:80], offered=doors.suggest())
        return redirect("new")
    form = NameForm(request.POST)
    if not form.is_valid():
        return _first_page(request, form)
    name, passphrase = form.cleaned_data["name"], form.cleaned_data["passphrase"]
    try:
        door.check_new(name, passphrase)
    except REFUSALS as refusal:
        form.refused(refusal, "passphrase")
        return _first_page(request, form)
    _wait(request, name=name, passphrase=passphrase)
    return redirect("new-who")


def _first_page(request: Request, form: NameForm) -> HttpResponse:
    offered = _waiting(request).get("offered")
    if offered is None:
        offered = doors.suggest()
        _wait(request, offered=offered)
    return shown(request, "spaces/new.html", form, offered=offered)


@read_or_send
def second(request: Request) -> HttpResponse:
    """Ask who else can get at this device, and which time is the person's."""
    if "passphrase" not in _waiting(request):
        return redirect("new")
    if request.method != "POST":
        form = WhoForm(initial=_waiting(request))
        return render(request, "spaces/new_who.html", {"form": form})
    form = WhoForm(request.POST)
    if not form.is_valid():
        return render(request, "spaces/new_who.html", {"form": form})
    _wait(request, **form.cleaned_data)
    return redirect("new-last" if form.cleaned_data["who"] == ME else "new-think")


@require_safe
def think_first(request: Request) -> HttpResponse:
    """Say honestly what a passphrase cannot do where somebody else gets at the device."""
    opening = _waiting(request)
    if "passphrase" not in opening:
        return redirect("new")
    sheets = [row for part in declared() for row in part.sheets]
    page = {"who": opening.get("who"), "sheets": sheets}
    return render(request, "spaces/new_think.html", page)


@read_or_send
def third(request: Request) -> HttpResponse:
    """Offer a second passphrase and words for paper; then make the space and go in."""
    if request.method != "POST":
        if "time_zone" not in _waiting(request):
            return redirect("new")
        return shown(request, "spaces/new_last.html", MoreForm())
    form = MoreForm(request.POST)
    if not form.is_valid():
        return shown(request, "spaces/new_last.html", form)
    try:
        made = _made_once(request, form.cleaned_data)
    except REFUSALS as refusal:
        form.refused(refusal, "passphrase_second")
        return shown(request, "spaces/new_last.html", form)
    return redirect("new") if made is None else _go_in(request, made)


def _made_once(request: Request, answers: dict[str, Any]) -> Made | None:
    """Make the account, or return the one this visit has just made. None when nothing waits."""
    secret, opening = request.visit.secret, _waiting(request)
    if secret is None or "time_zone" not in opening:
        return once.done(secret, MAKING, Made)
    return once.do(secret, MAKING, Made, lambda: _make(opening, answers))


def _make(opening: dict[str, Any], answers: dict[str, Any]) -> Made:
    inner = Passphrase(answers["passphrase_second"]) if answers["passphrase_second"] else None
    name, zone = str(opening["name"]), str(opening["time_zone"])
    passphrase = Passphrase(opening["passphrase"])
    created, second_key = door.create(name, passphrase, inner, answers["words"] == "yes")
    for key in (created.key, second_key):
        if key is not None:
            arriving.furnish(Space.open(key), zone)
    return Made(name, created.key, created.words)


def _go_in(request: Request, made: Made) -> HttpResponse:
    arriving.arrive(request, made.key, made.name)
    if not made.words:
        return arriving.onward(request)
    request.visit.put(arriving.PAPER_WORDS, list(made.words))
    return redirect("words-shown")


def _waiting(request: Request) -> dict[str, Any]:
    """Return what the earlier screens asked; it waits in the sealed visit and nowhere else."""
    found: dict[str, Any] = request.visit.get(OPENING, {})
    return found


def _wait(request: Request, **answers: Any) -> None:
    request.visit.put(OPENING, {**_waiting(request), **answers})
