"""What we hope to see by a day: chosen, looked at on its day, taken up again as a new one."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.repair.hope import Hope
from handrail.vault.space import Space
from handrail.web.keeping.forms_hopes import AnswerForm
from handrail.web.keeping.shelves.hopes import HOPES
from handrail.web.ui.said import say


@require_POST
@open_space()
def answer(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Keep the answer of a day, or open the hope again. Its day stays the same either way."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        say(request, _("Choose one of the three."))
        return redirect("hopes")
    given = form.cleaned_data["answer"]
    with space.change() as records:
        kept = records.get(Hope, record_id)
        records.amend(kept, answer=given, answered_on=request.today if given else None)
    say(request, _("Noted.") if given else _("Taken back. It waits for an answer again."))
    return redirect("hopes")


@require_safe
@open_space()
def again(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Write a new hope that follows an earlier one. The earlier one stays as it was answered."""
    earlier = space.get(Hope, record_id)
    words = {"what": earlier.what, "how": earlier.how, "follows": earlier.id}
    return HOPES.begun_page(request, space, words, follows=earlier)
