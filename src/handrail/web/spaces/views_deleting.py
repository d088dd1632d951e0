"""Deleting a space or the account: the same page and the same words in both spaces."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from handrail.accounts import door
from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault.space import Space
from handrail.web.spaces.forms import ACCOUNT, EndForm
from handrail.web.spaces.proof import proved, shown
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say


@read_or_send
@open_space(waits=False)
def end(request: Request, space: Space) -> HttpResponse:
    """Ask what to delete and for the passphrase; overwrite it and forget the visit."""
    form = EndForm(request.POST or None)
    if request.method != "POST" or not proved(request, form):
        return shown(request, "spaces/end.html", form)
    door.delete(request, account=form.cleaned_data["what"] == ACCOUNT)
    say(
        request, _("It is deleted here. Older copies of the file, if there are any, still hold it.")
    )
    return redirect("welcome")
