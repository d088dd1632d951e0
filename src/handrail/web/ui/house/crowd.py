"""Forms never take every thread, so that Help and Leave, which are plain pages, always find one.

A form half sent holds its thread until the rest arrives, and a passphrase until it was tried. Whoever
sends two dozen halves could otherwise close the whole house, the way out included.
"""

import threading
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from handrail.web.ui.house.errors import page

AT_A_TIME = 22  # of the server's 24 threads; plain pages take milliseconds


class Crowd:
    """Lets some forms in at a time, and tells the others at once to come again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response
        self._places = threading.BoundedSemaphore(AT_A_TIME)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request. What was typed is not read when all is full: reading is what waits."""
        if request.method in ("GET", "HEAD"):
            return self.get_response(request)
        if not self._places.acquire(blocking=False):
            return page(request, 503, read=False)
        try:
            return self.get_response(request)
        finally:
            self._places.release()
