"""What the shelves of this part share: what stands beside a form, what is settled, and whether a look was unsafe."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpResponse

from handrail.accounts.gate import opened
from handrail.accounts.requests import Request
from handrail.programme.kept_reading import KeptReading
from handrail.programme.record import Record
from handrail.programme.standing import is_unsafe_now
from handrail.vault.space import Space
from handrail.web.ui.folding import MADE
from handrail.web.ui.records import RecordForm
from handrail.web.ui.shelf import Shelf


@dataclass(frozen=True, kw_only=True)
class ShelfBeside[R: Record](Shelf[R]):
    """A shelf that shows something of the space beside its form. beside: what, by its name."""

    beside: Callable[[Request, Space], Mapping[str, Any]]

    def form_page(self, request: Request, form: RecordForm, **more: object) -> HttpResponse:
        """Return the page one is written on, with what stands beside it."""
        space = opened(request)
        shown = self.beside(request, space) if space else {}
        return super().form_page(request, form, **{**shown, **more})


@dataclass(frozen=True, kw_only=True)
class SettledShelf[R: Record](Shelf[R]):
    """A shelf whose kept records have something settled. changing: the form without it."""

    changing: type[RecordForm]

    def change(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Change what is not settled."""
        return Shelf.change(replace(self, form=self.changing), request, space, record_id)


def is_unsafe(request: Request, space: Space) -> bool:
    """Whether the newest look was unsafe, also where the person chose to go on."""
    return is_unsafe_now(space.all(KeptReading), str(request.visit.get(MADE, "")))
