"""The door: opening a space, closing it, words that came too late, and bringing back what was removed."""

import re
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import door, removed
from handrail.accounts.gate import open_space, typed
from handrail.accounts.requests import Request
from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy, Clash, DoesNotOpen
from handrail.vault.space import Space
from handrail.web.spaces import arriving, late_words
from handrail.web.spaces.forms import DoorForm
from handrail.web.spaces.proof import shown
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@read_or_send
def door_page(request: Request) -> HttpResponse:
    """Ask for name and passphrase, and open what they open."""
    form = DoorForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return shown(request, "spaces/in.html", form)
    name, passphrase = form.cleaned_data["name"], Passphrase(form.cleaned_data["passphrase"])
    try:
        unlocked = door.unlock(name, passphrase)
    except (DoesNotOpen, Busy) as refusal:
        form.refused(refusal)
        return shown(request, "spaces/in.html", form)
    arriving.arrive(request, unlocked.key, name, to_read=unlocked.to_read)
    return arriving.onward(request)


@require_safe
def late(request: Request) -> HttpResponse:
    """Before the door: say that words wait. Behind it: give them back, to send on or to copy."""
    if request.visit.space_key is None:
        return render(request, "spaces/in.html", {"form": DoorForm(), "late": True})
    if not request.visit.drafts:
        return arriving.onward(request)
    return render(request, "spaces/late.html", {"forms": late_words.forms(request.visit.drafts)})


@require_safe
def both(request: HttpRequest) -> HttpResponse:
    """Explain the second space, in the same words to everybody, with a space or without."""
    return render(request, "spaces/both.html")


@require_POST
def lock(request: Request) -> HttpResponse:
    """Close the space that is open in this browser."""
    was_open = request.visit.space_key is not None
    request.visit.lock()
    if was_open:
        say(request, _("The space is closed."))
    return redirect("in")


@require_POST
def draft(request: Request) -> HttpResponse:
    """Seal what is being typed, for the space that is open, or was until just now."""
    words = typed(request)
    address = "".join(words.pop("path", []))
    try:
        view = resolve(address).func
    except Resolver404:
        raise Http404 from None
    if getattr(view, "opens_a_space", False):
        request.visit.keep_draft(address, words)
    return HttpResponse(status=204)


@require_POST
@open_space(waits=False)
def put_away(request: Request, space: Space) -> HttpResponse:
    """Forget one of the forms that wait."""
    request.visit.drop_draft(request.POST.get("path", ""))
    return redirect("in-late")


@require_POST
@open_space(waits=False)
def undo(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Bring back a record that was removed since the space was opened."""
    try:
        back = removed.restore(request.visit, space, record_id)
    except Clash:  # it is there already: brought back in another tab
        back = None
    say(request, _("It is back.") if back else _("There was nothing left to bring back."))
    return redirect(_page_before(request))


def _page_before(request: Request) -> str:
    before = str(request.META.get("HTTP_REFERER", ""))
    host = request.get_host()
    if not url_has_allowed_host_and_scheme(before, {host}, request.is_secure()):
        return "today"
    path = urlsplit(before).path
    # “//name/” would be the address of another machine.
    return path if re.match(r"/(?!/)", path) else "today"
