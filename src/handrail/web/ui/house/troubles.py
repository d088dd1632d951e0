"""Whatever goes wrong below becomes a page in words, with the way out and Help still there."""

from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from handrail.vault.errors import (
    Busy,
    Closed,
    Damaged,
    Newer,
    SpaceFull,
    StoreTrouble,
    Unknown,
    VaultError,
)
from handrail.web.ui.house.errors import gone, page

# Which status an error of the vault gets where no view made a page of its own.
STATUS: tuple[tuple[type[VaultError], int], ...] = (
    (Busy, 503),
    (StoreTrouble, 503),
    (Damaged, 503),
    (Newer, 503),
    (SpaceFull, 507),
    (Closed, 401),
)


class Troubles:
    """Turns refusals and errors into pages."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request; a bare refusal (405 and its like) gets words."""
        response = self.get_response(request)
        if response.status_code >= 400 and not response.content:
            worded = page(request, response.status_code)
            if response.has_header("Allow"):
                worded["Allow"] = response["Allow"]
            return worded
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Make a page of an error a view let through; None leaves it to Django's own handlers."""
        if isinstance(error, RequestDataTooBig):
            return page(request, 413)
        if isinstance(error, TooManyFieldsSent | TooManyFilesSent):
            return page(request, 400)
        if isinstance(error, DatabaseError):
            return page(request, 503)
        if isinstance(error, Unknown):
            return gone(request)
        if isinstance(error, VaultError):
            status = next((code for kind, code in STATUS if isinstance(error, kind)), 500)
            return page(request, status, str(error))
        return None
