"""The page about the open space: the same in both spaces of an account, word for word."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from handrail.accounts import gate
from handrail.accounts.gate import open_space
from handrail.accounts.limits import MINE_ALONE, ORDINARY
from handrail.accounts.requests import Request
from handrail.programme.preferences import Preferences
from handrail.vault.space import Space
from handrail.web.spaces.forms import DeviceForm, ZoneForm
from handrail.web.spaces.proof import proved, shown
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@read_or_send
@open_space()
def mine(request: Request, space: Space) -> HttpResponse:
    """Show what can be done with this space; keep its time zone."""
    if request.method != "POST":
        return _mine_page(request, ZoneForm(initial={"time_zone": gate.time_zone(space)}))
    form = ZoneForm(request.POST)
    if not form.is_valid():
        return _mine_page(request, form)
    change_settings(space, time_zone=form.cleaned_data["time_zone"])
    say(request, _("Your time is kept in this space."))
    return redirect("mine")


def _mine_page(request: Request, form: ZoneForm) -> HttpResponse:
    return render(
        request, "spaces/mine.html", {"form": form, "alone": request.visit.alone, "here": "lists"}
    )


@read_or_send
@open_space(waits=False)
def device(request: Request, space: Space) -> HttpResponse:
    """Ask in words, and for the passphrase, whether this device is the person's alone.

    Taken back in one touch. Whoever merely finds the space open must not keep it open for hours.
    """
    form = DeviceForm(request.POST or None)
    if request.method == "POST":
        taken_back = form.is_valid() and form.cleaned_data["alone"] == "no"
        if taken_back or proved(request, form):
            request.visit.set_alone(not taken_back)
            return redirect("mine")
    minutes = {
        "idle": ORDINARY.idle.seconds // 60,
        "absolute": ORDINARY.absolute.seconds // 60,
        "alone_idle": MINE_ALONE.idle.seconds // 60,
        "alone_hours": MINE_ALONE.absolute.seconds // 3_600,
    }
    return shown(request, "spaces/device.html", form, **minutes)


def change_settings(space: Space, **changed: object) -> None:
    """Change settings of this space; whichever tab comes last is right."""
    with space.change() as records:
        for kept in records.all(Preferences):
            records.amend(kept, **changed)
