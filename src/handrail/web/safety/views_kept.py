"""A kept reading: shown again as it was, dated back, removed with a way to undo."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.reading.standing import read_again
from handrail.vault.errors import Unknown
from handrail.vault.space import Space
from handrail.web.safety.beside import beside
from handrail.web.safety.forms import KeptDayForm
from handrail.web.safety.showing import shown_reading
from handrail.web.safety.views_check import every_answer
from handrail.web.safety.views_shown import words
from handrail.web.ui import changing
from handrail.web.ui.changing import Overtaken, remove_with_undo
from handrail.web.ui.country import country_of
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

CHANGED = _("The day is changed.")
CHANGED_ELSEWHERE = _(
    "The day was changed in another tab to {day}. Yours stands below; send it again to use it."
)
GONE = _("It is removed. You can bring it back until this space closes.")


@read_or_send
@open_space()
def kept(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show a kept reading as it was shown that day; a form sent here changes its day."""
    record = space.get(KeptReading, record_id)
    start = {"made_on": record.made_on, "revision": record.revision}
    form = KeptDayForm(request.POST or None, today=request.today, initial=start)
    if request.method == "POST" and form.is_valid() and dated(space, record, form):
        say(request, CHANGED)
        return redirect("kept-reading", record_id)
    reading = read_again(record)
    page = shown_reading(reading, record.answers, country_of(request.visit))
    return render(
        request,
        "safety/kept.html",
        words(page)
        | beside(request, space)
        | {"record": record, "form": form, "sections": every_answer(record.answers)},
    )


@read_or_send
@open_space(waits=False)
def remove(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Remove a kept reading at once; until the space closes it can come back."""
    if request.method != "POST":
        return redirect("kept-reading", record_id)
    remove_with_undo(request, space, KeptReading, record_id, GONE)
    return redirect("path")


def dated(space: Space, record: KeptReading, form: KeptDayForm) -> bool:
    """Give a kept reading its new day; False where another tab was quicker, said in the form."""
    fields = {"made_on": form.cleaned_data["made_on"]}
    kept = changing.change(space, KeptReading, record.id, form, fields)
    if not isinstance(kept, Overtaken):
        return True
    if kept.theirs is None:
        raise Unknown
    form.add_error("made_on", str(CHANGED_ELSEWHERE).format(day=kept.theirs.made_on))
    return False
