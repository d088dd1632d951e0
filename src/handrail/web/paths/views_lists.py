"""Lists: everything there is to open, by what it is for, and found by plain words."""

from collections.abc import Iterable
from typing import NamedTuple

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.signpost import Signpost, pages_for, speaks_of_harm
from handrail.vault.space import Space
from handrail.web.paths.forms import PlainWordsForm
from handrail.web.ui.coaching import hear
from handrail.web.ui.context import declared
from handrail.web.ui.folding import can_fold, is_folded
from handrail.web.ui.part import Group, Row

WORDS = "lists_words"  # in the visit: what was looked for last
AT_MOST = 8  # pages shown for some words
HELP = "help"
AT_HARM = (HELP, "fresh-look")  # what stands first where somebody looks for harm or fear

TITLES: dict[Group, tuple[Promise, Promise]] = {
    Group.DAILY: (_("For any day"), _("A line, a note, a check-in, a pause")),
    Group.LOOK: (_("Look at it honestly"), _("What happens, how it goes round, your part in it")),
    Group.GROUND: (_("Steady ground"), _("What matters to you, your people, a bad night")),
    Group.MEND: (_("Your own half of mending"), _("Limits, one change, hopes, small promises")),
    Group.CLOSE: (_("Small warm things"), _("Light moments, and a true word")),
    Group.AHEAD: (_("Stay, go, or in between"), _("Weigh it, days ahead, afterwards")),
    Group.ONWARD: (_("Going on"), _("Help from outside, things of your own, dates")),
    Group.HERE: (_("This space"), _("Settings, and everything on paper")),
}


class Shown(NamedTuple):
    """A group as it stands on the page. name: for links to it."""

    name: str
    title: Promise
    hint: Promise
    rows: list[Row]


@require_safe
@open_space()
def lists(request: Request, space: Space) -> HttpResponse:
    """List everything that can be opened, by what it is for."""
    return lists_page(request, space, PlainWordsForm())


@require_POST
@open_space(waits=False)
def find(request: Request, space: Space) -> HttpResponse:
    """Take plain words and lead to the pages they point to. They stand in no address."""
    form = PlainWordsForm(request.POST)
    if not form.is_valid():
        return lists_page(request, space, form)
    request.visit.put(WORDS, form.cleaned_data["words"])
    return redirect("lists-found")


@require_safe
@open_space()
def found(request: Request, space: Space) -> HttpResponse:
    """Show the pages the words point to, the likeliest first."""
    words = request.visit.get(WORDS)
    if not words:
        return redirect("lists")
    here, away = apart(request, space, rows_for(words))
    shown = {
        "words": words,
        "form": PlainWordsForm(initial={"words": words}),
        "rows": here,
        "away": away,
        "nowhere": [row for row in every_row() if row.url == HELP],
        "here": "lists",
    }
    return render(request, "paths/found.html", shown)


def lists_page(request: Request, space: Space, form: PlainWordsForm) -> HttpResponse:
    """Return the page, with what is folded away standing last."""
    here, away = apart(request, space, every_row())
    shown = {
        "form": form,
        "groups": grouped(here),
        "away": away,
        "here": "lists",
    }
    return render(request, "paths/lists.html", shown)


def apart(request: Request, space: Space, rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows that can be opened now, and those that are folded away."""
    here: list[Row] = []
    away: list[Row] = []
    folded = is_folded(request, space)
    for row in rows:
        (away if folded and can_fold(row.url) else here).append(row)
    return here, away


def every_row() -> tuple[Row, ...]:
    """Return every row the parts declare; one that is open and one's own stands once."""
    rows = {row.url: row for part in declared() for row in (*part.own_rows, *part.open_rows)}
    return tuple(rows.values())


def grouped(rows: Iterable[Row]) -> list[Shown]:
    """Return rows by their group, in the order of the groups, without the empty ones."""
    by_group: dict[Group, list[Row]] = {group: [] for group in Group}
    for row in rows:
        by_group[row.group].append(row)
    return [Shown(group, *TITLES[group], there) for group, there in by_group.items() if there]


def rows_for(words: str) -> list[Row]:
    """Return the rows some words point to; words of harm or fear point to help before all else."""
    rows = {row.url: row for row in every_row()}
    names = pages_for(words, [signpost(row) for row in rows.values()])
    first = AT_HARM if tells_of_harm(words) else ()
    return [rows[name] for name in dict.fromkeys((*first, *names))][:AT_MOST]


def tells_of_harm(words: str) -> bool:
    """Tell whether some words speak of harm or fear: one plain word does, or what the coach hears."""
    heard = hear("private", words)
    return speaks_of_harm(words) or bool(heard and heard.places)


def signpost(row: Row) -> Signpost:
    """Return what points to the page of a row."""
    return Signpost(row.url, str(row.title), str(row.words), str(row.hint))
