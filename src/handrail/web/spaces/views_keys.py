"""What opens this space: typing it once more, another passphrase, words for paper."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from handrail.accounts import door
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy, WeakPassphrase
from handrail.vault.space import Space
from handrail.web.spaces.arriving import PAPER_WORDS, onward
from handrail.web.spaces.forms import AgainForm, ChangeForm
from handrail.web.spaces.proof import proved, shown
from handrail.web.spaces.views_mine import change_settings
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

OFFERED = "offered_words"


@read_or_send
@open_space(waits=False)
def again(request: Request, space: Space) -> HttpResponse:
    """Let the person type the passphrase once more, so that it stays."""
    form = AgainForm(request.POST or None)
    if request.method != "POST" or not proved(request, form):
        return shown(request, "spaces/again.html", form)
    change_settings(space, passphrase_repeated=True)
    say(request, _("That was it. You will not be asked again."))
    return redirect("today")


@read_or_send
@open_space(waits=False)
def change(request: Request, space: Space) -> HttpResponse:
    """Give this space another passphrase; every other way into it is closed."""
    form = ChangeForm(request.POST or None)
    if request.method == "POST" and "another" in request.POST:
        request.visit.put(OFFERED, doors.suggest())
        return redirect("mine-change")
    if request.method != "POST" or not proved(request, form):
        return _change_page(request, form)
    try:
        door.change_passphrase(request, Passphrase(form.cleaned_data["passphrase_new"]))
    except (WeakPassphrase, Busy) as refusal:
        form.refused(refusal, "passphrase_new")
        return _change_page(request, form)
    request.visit.drop(OFFERED)
    say(
        request,
        _("The passphrase is changed. Words you had on paper open nothing now; new ones are here."),
    )
    return redirect("mine-words")


def _change_page(request: Request, form: ChangeForm) -> HttpResponse:
    offered = request.visit.get(OFFERED)
    if offered is None:
        offered = doors.suggest()
        request.visit.put(OFFERED, offered)
    return shown(request, "spaces/change.html", form, offered=offered)


@read_or_send
@open_space(waits=False)
def new_words(request: Request, space: Space) -> HttpResponse:
    """Draw eight words for paper that open this space; earlier ones stop."""
    form = AgainForm(request.POST or None)
    if request.method != "POST" or not proved(request, form):
        return shown(request, "spaces/words.html", form)
    try:
        request.visit.put(PAPER_WORDS, list(door.new_recovery_words(request.visit)))
    except Busy as refusal:
        form.refused(refusal)
        return shown(request, "spaces/words.html", form)
    return redirect("words-shown")


@read_or_send
@open_space(waits=False)
def words_shown(request: Request, space: Space) -> HttpResponse:
    """Show the words until the person says that they are on paper; then they are gone from here."""
    words = request.visit.get(PAPER_WORDS)
    if request.method == "POST" or not words:
        request.visit.drop(PAPER_WORDS)
        return onward(request)
    return render(request, "spaces/words_shown.html", {"words": words})
