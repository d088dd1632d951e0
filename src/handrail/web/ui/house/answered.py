"""A form that came back is shown by GET too: browsers write what they sent by POST into a file.

Chromium keeps the fields of a form whose answer is on the screen in its session file, so that it can
send them again, and leaves them there after it was closed. A redirect leaves nothing to be kept.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

from django.http import HttpResponse

from handrail.accounts.requests import Request

type Page = Sequence[Any]  # an address, a status, the page

WAITING = "answered"
LONGEST = 8_000_000  # bytes of a page that may wait in memory for its reader
PAGES = 3  # forms of as many addresses can wait for their reader at a time; older ones give way
LONGEST_OUTSIDE = (
    200_000  # the same for somebody without a space: a thousand strangers fit in memory
)


class Answered:
    """Lets the page that answers a form wait, sealed in the visit, for the GET that follows."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer a request; one that follows a form gets the page which waits for it."""
        if request.method == "GET" and (waiting := _taken(request)):
            return waiting
        response = self.get_response(request)
        return _led_on(request, response) if _would_be_kept(request, response) else response


def _would_be_kept(request: Request, response: HttpResponse) -> bool:
    """Tell whether a browser would now show this as the answer to a form.

    A browser that brought no cookie may drop ours, and would never find what waits for it.
    """
    return (
        request.method == "POST"
        and request.headers.get("Sec-Fetch-Mode") == "navigate"
        and response.headers.get("Content-Type", "").startswith("text/html")
        and 0 < len(response.content) < _longest(request)
        and not response.has_header("Location")
        and bool(request.COOKIES)
        and not request.visit.unreachable
    )


def _longest(request: Request) -> int:
    return LONGEST if request.visit.seconds_left() is not None else LONGEST_OUTSIDE


def _led_on(request: Request, response: HttpResponse) -> HttpResponse:
    page = [request.path, response.status_code, response.content.decode()]
    most = _longest(request)
    request.visit.change(
        WAITING, lambda there: _newest([page, *_others(there, request.path)], most)
    )
    onward = HttpResponse(status=303, headers={"Location": request.get_full_path()})
    onward.cookies = response.cookies
    return onward


def _taken(request: Request) -> HttpResponse | None:
    """Return the page that waits for this address, once; what waits for other tabs goes on waiting."""
    path = request.path
    found = next((one for one in request.visit.get(WAITING) or () if one[0] == path), None)
    if found is None:
        return None
    request.visit.change(WAITING, lambda there: _others(there, path))
    return HttpResponse(found[2], status=found[1])


def _others(there: Sequence[Page] | None, path: str) -> list[Page]:
    return [page for page in there or () if page[0] != path]


def _newest(pages: Sequence[Page], most: int) -> list[Page]:
    """Return the newest pages that fit into memory. most: bytes, as all of them together may take."""
    sizes = accumulate(len(page[2]) for page in pages)
    return [page for page, size in zip(pages[:PAGES], sizes, strict=False) if size < most]
