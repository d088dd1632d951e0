"""The screens that ask. Each is sent, kept in the visit, and followed by a redirect."""

import msgspec
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.look import look as looks
from handrail.programme.look import screens
from handrail.programme.look.look import Look, answers_from
from handrail.programme.look.screens import CHECK, FIRST, TONIGHT, WHEN, Screen
from handrail.programme.reading.kept_reading import KeptReading, newest
from handrail.vault.space import Space
from handrail.web.safety import under_way
from handrail.web.safety.forms import RowsForm, chosen_so_far
from handrail.web.ui.methods import read_or_send
from handrail.web.ui.said import say

BEFORE = {
    screens.SECOND_1: FIRST,
    screens.SECOND_2: screens.SECOND_1,
    screens.SECOND_3: screens.SECOND_2,
    screens.SECOND_4: screens.SECOND_3,
    screens.SECOND_5: screens.SECOND_4,
    screens.THIRD_2: screens.THIRD_1,
    screens.THIRD_3: screens.THIRD_2,
}
FORGOTTEN = _(
    "What you answered before is no longer here: it is forgotten when nothing is touched for ten "
    "minutes. Begin again whenever you like."
)
EARLIER_FORGOTTEN = _(
    "This page lay untouched for a while, so your earlier answers are forgotten. What you just sent "
    "counts; the rest counts as not asked."
)


@require_safe
def begin(request: Request) -> HttpResponse:
    """Say what Leave does and can't do, before the first question. Never stands before Help."""
    look = under_way.look_of(request.visit)
    onward = where_to_go_on(look) if look else address(FIRST)
    return render(request, "safety/begin.html", {"begun": look is not None, "onward": onward})


@read_or_send
def screen(request: Request, name: str) -> HttpResponse:
    """Ask the rows of one screen."""
    look = under_way.look_of(request.visit)
    if request.method == "POST":
        return taken(request, name, look)
    if look is None and name != FIRST:
        if name not in (*screens.BY_SCREEN, WHEN):
            raise Http404
        say(request, FORGOTTEN)
        return redirect("look")
    look = look or looks.begin()
    asked = looks.screen_of(look, name)
    if asked is None:
        raise Http404
    return render(request, "safety/asking.html", page(look, asked))


def taken(request: Request, name: str, look: Look | None) -> HttpResponse:
    """Take what was sent, also from a page whose visit has ended, and lead on."""
    if look is None and name != FIRST:
        say(request, EARLIER_FORGOTTEN)
    look = look or looks.begin()
    asked = looks.screen_of(look, name)
    if asked is None:
        return redirect("look")
    after = look.sent(asked, request.POST)
    stops = "stop" in request.POST
    if stops and any(field not in after.choices for field in asked.fields):
        # Rows left open by someone who stops were not asked, so the reading says that they stopped.
        after = msgspec.structs.replace(after, seen=look.seen)
    under_way.put(request.visit, after)
    if stops:
        return redirect("look-shown")
    follows = looks.next_screen(after, name)
    if name == FIRST and after.fresh and after.kept is None:
        say(request, screens.NONE_KEPT)
    return redirect(address(follows))


@open_space(waits=False)
def again(request: Request, space: Space) -> HttpResponse:
    """Begin a fresh look: six rows anew, the other answers from the last kept reading."""
    last = newest(space.all(KeptReading))
    if request.method == "POST":
        under_way.put(request.visit, looks.begin_fresh(last.answers if last else None))
        return redirect(address(FIRST))
    return render(request, "safety/again.html", {"last": last})


def page(look: Look, asked: Screen) -> dict[str, object]:
    """Return what the template of a screen needs."""
    return {
        "screen": asked,
        "form": RowsForm(asked, chosen_so_far(look, asked)),
        "parts": ["done" if part < asked.part else "" for part in (1, 2, 3)],
        "back": back(look, asked.id),
        "asks_when": asked.id == WHEN,
        "left_open": screens.LEFT_OPEN,
        "nothing_saved": screens.NOTHING_SAVED,
        "same_help": screens.SAME_HELP,
        "no_need_to_be_sure": screens.NO_NEED_TO_BE_SURE,
    }


def back(look: Look, name: str) -> str:
    """Return the address of the screen before."""
    if name == FIRST:
        return reverse("fresh-look") if look.fresh else reverse("look")
    if name == WHEN:
        return address(FIRST)
    if name == TONIGHT:
        return address(WHEN if look.asks_when() else FIRST)
    return address(BEFORE.get(name, CHECK))


def not_sent(look: Look, part: int) -> list[str]:
    """Return the screens of a part that were not sent yet."""
    return [s.id for s in screens.SCREENS if s.part == part and s.id not in look.seen]


def where_to_go_on(look: Look) -> str:
    """Return the address of the first screen that was not sent yet; Check your answers after them."""
    if FIRST not in look.seen:
        return address(FIRST)
    ahead = [] if look.kept is not None else not_sent(look, 2)
    return address(ahead[0] if ahead else CHECK)


def rest_of(look: Look) -> dict[str, object]:
    """Return where the questions go on from a page that shows something, and in which words."""
    if answers_from(look).stopped:
        return {"onward": where_to_go_on(look), "onward_words": _("Answer the rest")}
    third = not_sent(look, 3)
    if third and look.kept is None:
        return {"onward": address(third[0]), "onward_words": _("Part 3, when you like")}
    return {"onward": ""}


def address(name: str) -> str:
    """Return the address of a screen."""
    return reverse("look-check") if name == CHECK else reverse("look-screen", args=[name])
