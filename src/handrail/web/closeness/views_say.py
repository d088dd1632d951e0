"""One kept sentence by itself: to say, to copy, to print."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.programme.close import true_thing
from handrail.programme.close.noticed import Noticed
from handrail.programme.close.true_thing import TrueThing
from handrail.vault.space import Space
from handrail.web.ui.folding import folds


@require_safe
@open_space()
@folds
def say_true(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show one true thing, and the three ways in which it may be answered."""
    shown = {"kept": space.get(TrueThing, record_id), "about": true_thing, "here": "lists"}
    return render(request, "closeness/say_true.html", shown)


@require_safe
@open_space()
@folds
def say_noticed(request: Request, space: Space, record_id: str) -> HttpResponse:
    """Show both parts of what was noticed as one thing to say."""
    shown = {"kept": space.get(Noticed, record_id), "here": "lists"}
    return render(request, "closeness/say_noticed.html", shown)
