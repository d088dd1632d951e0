"""Finding words in years of journal. The words wait in the sealed visit and stand in no address."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.finding import Search
from handrail.programme.ground import journal
from handrail.vault.space import Space
from handrail.web.journal.forms import FindForm

WORDS = "notes_words"  # in the visit: what was looked for last
ON_A_PAGE = 30


@require_POST
@open_space()
def find(request: Request, space: Space) -> HttpResponse:
    """Take the words that are looked for and lead to where they were found."""
    form = FindForm(request.POST)
    if not form.is_valid():
        return render(request, "journal/found.html", {"form": form, "here": "lists"})
    request.visit.put(WORDS, form.cleaned_data["words"])
    return redirect("notes-found")


@require_safe
@open_space()
def found(request: Request, space: Space, page: int = 1) -> HttpResponse:
    """Show the entries in which every one of the words stands, newest first."""
    words = request.visit.get(WORDS)
    if not words:
        return redirect("notes")
    search = Search(words)
    pages = Paginator(journal.found(space.all(journal.Entry), search), ON_A_PAGE)
    shown = pages.get_page(page)
    return render(
        request,
        "journal/found.html",
        {
            "form": FindForm(initial={"words": words}),
            "words": words,
            "count": pages.count,
            "page": shown,
            "found": [(entry, search.pieces(entry.text)) for entry in shown],
            "here": "lists",
        },
    )
