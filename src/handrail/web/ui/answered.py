"""A form that came back is shown by GET too: browsers write what they sent by POST into a file.

Chromium keeps the fields of a form whose answer is on the screen in its session file, so that it can
send them again, and leaves them there after it was closed. A redirect leaves nothing to be kept.
"""

from collections.abc import Callable

from django.http import HttpResponse

from handrail.accounts.requests import Request

WAITING = "answered"
LONGEST = 8_000_000  # bytes of a page that may wait in memory for its reader
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
    request.visit.put(WAITING, page)
    onward = HttpResponse(status=303, headers={"Location": request.get_full_path()})
    onward.cookies = response.cookies
    return onward


def _taken(request: Request) -> HttpResponse | None:
    """Return the page that waits for this address, once."""
    path, status, page = request.visit.get(WAITING) or (None, 0, "")
    if path != request.path:
        return None
    request.visit.drop(WAITING)
    return HttpResponse(page, status=status)
