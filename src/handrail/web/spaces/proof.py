"""Asking for the passphrase of the open space, and showing a form that asks for one."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from handrail.accounts import door
from handrail.accounts.requests import Request
from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy
from handrail.web.spaces.forms import AgainForm, AskingForm, ChangeForm

NOT_IT = _("That was not it. Nothing is locked: look for a slip, and try again.")


def proved(request: Request, form: AgainForm | ChangeForm) -> bool:
    """Tell whether the form is in order and its passphrase opens this very space; say so if not."""
    if not form.is_valid():
        return False
    try:
        if door.opens(request.visit, Passphrase(form.cleaned_data["passphrase"])):
            return True
        form.add_error("passphrase", NOT_IT)
    except Busy as refusal:
        form.refused(refusal)
    return False


def shown(request: Request, template: str, form: AskingForm, **more: object) -> HttpResponse:
    """Show a form that asks for a passphrase; as «come again» where too many try at this moment."""
    status = 503 if form.busy else 200
    return render(request, template, {"form": form, **more}, status=status)
