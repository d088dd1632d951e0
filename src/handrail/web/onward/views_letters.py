"""Letters: one a week, read again, put away, brought back. They say the same to everyone."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space, preferences
from handrail.accounts.requests import Request
from handrail.programme.onward import letters as post
from handrail.programme.onward.letter import AFRAID, THEMES, Letter
from handrail.programme.onward.letter_shelf import LetterShelf
from handrail.programme.plan.plan import PlanPage
from handrail.programme.record import new_id
from handrail.vault.space import Space
from handrail.web.ui.folding import is_unsafe
from handrail.web.ui.said import say

# Addresses bear a number: the name of a letter would stand in a browser's history.
NUMBER = {letter.name: number for number, letter in enumerate(post.LETTERS, 1)}


@require_safe
@open_space()
def letters(request: Request, space: Space) -> HttpResponse:
    """Show the letter of the week, those for a time of their own, and the earlier ones."""
    away, unsafe = put_away(space), is_unsafe(request, space)
    opened_on = opened(request, space)
    newest = post.letter_of_the_week(opened_on, request.today, away, unsafe=unsafe)
    themes = post.themes_now({page.heading for page in space.all(PlanPage)}, unsafe=unsafe)
    arrived = post.arrived(opened_on, request.today)
    elsewhere = {*away, newest.name} if newest else {*away}
    shown = {
        "newest": numbered([newest])[0] if newest else None,
        "themes": [
            (THEMES[theme], numbered(without(post.about(theme), elsewhere)), theme == AFRAID)
            for theme in themes
        ],
        "earlier": numbered(without(arrived, elsewhere)),
        "away": numbered(post.BY_NAME[name] for name in away if name in post.BY_NAME),
        "here": "lists",
    }
    return render(request, "onward/letters.html", shown)


@require_safe
@open_space()
def other(request: Request, space: Space) -> HttpResponse:
    """Show the letters for times of their own, to whoever looks for them."""
    groups = [(title, numbered(post.about(theme))) for theme, title in THEMES.items()]
    return render(request, "onward/letters_other.html", {"groups": groups, "here": "lists"})


@require_safe
@open_space()
def letter(request: Request, space: Space, number: int) -> HttpResponse:
    """Show one letter, to read and to print."""
    found = numbered_one(request, space, number)
    shown = {"letter": found, "number": number, "is_away": found.name in put_away(space)}
    return render(request, "onward/letter.html", {**shown, "here": "lists"})


@require_POST
@open_space(waits=False)
def away(request: Request, space: Space, number: int) -> HttpResponse:
    """Put a letter away."""
    name = numbered_one(request, space, number).name
    change(space, lambda names: (*(one for one in names if one != name), name))
    say(request, _("Put away. It lies at the end of this page."))
    return redirect("letters")


@require_POST
@open_space(waits=False)
def back(request: Request, space: Space, number: int) -> HttpResponse:
    """Bring a letter back."""
    name = numbered_one(request, space, number).name
    change(space, lambda names: tuple(one for one in names if one != name))
    say(request, _("It is back."))
    return redirect("letter", number)


def change(space: Space, turned: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
    """Change which letters are put away; there is one such record, made when it is needed."""
    with space.change() as records:
        kept = next(iter(records.all(LetterShelf)), None)
        if kept is None:
            records.add(LetterShelf(id=new_id(), put_away=turned(())))
        else:
            records.amend(kept, put_away=turned(kept.put_away))


def numbered_one(request: Request, space: Space, number: int) -> Letter:
    """Return a letter by its number; one that has not come yet is not there."""
    if not 1 <= number <= len(post.LETTERS):
        raise Http404
    found = post.LETTERS[number - 1]
    if not found.inside_only and found not in post.arrived(opened(request, space), request.today):
        raise Http404
    return found


def numbered(found: Iterable[Letter]) -> list[tuple[int, Letter]]:
    """Return letters with the numbers their addresses bear."""
    return [(NUMBER[one.name], one) for one in found]


def without(found: Iterable[Letter], names: Collection[str]) -> list[Letter]:
    """Return letters without some."""
    return [one for one in found if one.name not in names]


def put_away(space: Space) -> tuple[str, ...]:
    """Return the names of the letters that were put away."""
    return next((kept.put_away for kept in space.all(LetterShelf)), ())


def opened(request: Request, space: Space) -> date:
    """Return the day the space was opened; a space that does not know it was opened today."""
    kept = preferences(space)
    return kept.opened_on if kept else request.today
