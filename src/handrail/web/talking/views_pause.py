"""Pause and return, alone. It works without a space and without a script."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts import clock
from handrail.accounts.gate import to_the_door
from handrail.accounts.requests import Request
from handrail.programme.ground import calm
from handrail.programme.talk import pause as rules
from handrail.programme.talk.pause import LENGTHS, NEW_TIMES, Pause
from handrail.vault.space import Space
from handrail.web.talking import pausing
from handrail.web.talking.forms_pause import NAME_ONE, IntentionForm
from handrail.web.ui.folding import is_unsafe, space_or_none
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

CAME = _("You came back.")
AS_IT_IS = _("Noted. A pause without a return can still get one: a message is enough.")


@read_or_send
@space_or_none
def pause(request: Request, space: Space | None) -> HttpResponse:
    """Show how to start a pause, the one that is going on, or one whose time has come."""
    now = pausing.going_on(request, space)
    if request.method != "POST":
        return pause_page(request, space, now, IntentionForm())
    form, minutes = IntentionForm(request.POST), request.POST.get("minutes", "")
    if now is None and space is None and request.visit.door and not minutes:
        # The space closed while the pause went on: what was typed waits for it at the door.
        return to_the_door(request, waits=True)
    if not form.is_valid() or (now is None and minutes not in map(str, LENGTHS)):
        return pause_page(request, space, now, form)
    if now is None:
        pausing.begun(request, space, int(minutes), form.said())
        return redirect("pause")
    return go_on(request, space, now, form)


@require_safe
def sheet(request: Request) -> HttpResponse:
    """Lay a pause out for a pen and a clock, for everyone."""
    return render(request, "talking/pause_sheet.html", {"ways": calm.EXERCISES})


def go_on(request: Request, space: Space | None, now: Pause, form: IntentionForm) -> HttpResponse:
    """Do what was pressed in a pause that goes on, and keep the intention that was typed."""
    now = msgspec.structs.replace(now, intention=form.said() or now.intention)
    does = request.POST.get("do", "")
    if does == "ready" and not now.intention:
        form.add_error("intention", NAME_ONE)
        return pause_page(request, space, now, form)
    pausing.keep(request, space, DOES.get(does, as_it_is)(now))
    request.visit.drop_draft(request.path)
    if does in SAID:
        say(request, SAID[does])
    return redirect("pause")


def as_it_is(now: Pause) -> Pause:
    """Change nothing but the intention."""
    return now


def ended(came: bool) -> Callable[[Pause], Pause]:
    """Return what ends a pause. came: whether the person came back."""
    return lambda now: msgspec.structs.replace(now, came_back=came)


def later(name: str) -> Callable[[Pause], Pause]:
    """Return what sets a new time. name: of NEW_TIMES."""
    return lambda now: rules.with_new_time(now, name, clock.now())


DOES: Mapping[str, Callable[[Pause], Pause]] = {
    "more": rules.longer,
    "ready": ended(came=True),
    "came": ended(came=True),
    "not": ended(came=False),
    **{name: later(name) for name in NEW_TIMES},
}
SAID = {"ready": CAME, "came": CAME, "not": AS_IT_IS}


def pause_page(
    request: Request, space: Space | None, now: Pause | None, form: IntentionForm
) -> HttpResponse:
    """Return the page, whatever the pause is at."""
    shown = {
        "pause": now,
        "form": form,
        "lengths": LENGTHS,
        "how_often": rules.how_often(space.all(Pause)) if space else "",
        # Nothing folds away here; a word of care comes first.
        "unsafe": is_unsafe(request, space),
        "breath": calm.FOUR,
        "here": "lists",
    }
    return render(request, "talking/pause.html", {**shown, **times(space, now)})


def times(space: Space | None, now: Pause | None) -> dict[str, Any]:
    """Return what the clock says of a pause. words: of each minute that may be left, from none."""
    if now is None or now.back_at is None:
        return {}
    moment = clock.now()
    back, today = pausing.local(now.back_at, space), pausing.local(moment, space).date()
    left = rules.minutes_left(now, moment)
    words = [left_in_words(minutes, now.in_all) for minutes in range(now.in_all + 1)]
    return {
        "over": rules.is_over(now, moment),
        "back": back,
        "another_day": back.date() != today,
        "rail": rules.rail(now, moment),
        "seconds": max(0, int((now.back_at - moment).total_seconds())),
        "left": words[min(left, now.in_all)],
        "words": "|".join(words),
    }


def left_in_words(minutes: int, of: int) -> str:
    """Say how many minutes are left."""
    if minutes == 0:
        return gettext("It is time.")
    words = ngettext("%(left)d minute left of %(of)d", "%(left)d minutes left of %(of)d", minutes)
    return words % {"left": minutes, "of": of}
