"""A sentence said once on the next page, such as «Removed», with a way to undo."""

from typing import NamedTuple

from django.utils.functional import Promise

from handrail.accounts.requests import Request
from handrail.accounts.visit import Visit


class Said(NamedTuple):
    """text: the sentence. undo: the id of a removed record that can come back, or empty."""

    text: str
    undo: str = ""


def say(request: Request, text: str | Promise, undo: str = "") -> None:
    """Let the next page say a sentence. undo: the id of the record a press brings back."""
    request.visit.put("said", [str(text), undo])


def take(visit: Visit) -> Said | None:
    """Return what is to be said, once."""
    words = visit.get("said")
    if words is None:
        return None
    visit.drop("said")
    return Said(*words)
