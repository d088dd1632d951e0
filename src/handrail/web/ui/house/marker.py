"""After Leave, a marker in the browser turns every address but the first page into the cover page."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from handrail.web.ui.cover import cover_page

WAY_BACK = "/"


class Marker:
    """Answers the cover page while the marker stands; the first page takes it away."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request, or hide the house from it.

        Any method: a form sent again after Leave shows the cover page and does nothing.
        """
        if not request.COOKIES.get(settings.HANDRAIL_MARKER):
            return self.get_response(request)
        if request.path != WAY_BACK or request.method not in ("GET", "HEAD"):
            return cover_page(request)
        response = self.get_response(request)
        remove(response, settings.HANDRAIL_MARKER)
        return response


def put_up(response: HttpResponse) -> None:
    """Set the marker in the browser; it is gone with the browser's session."""
    response.set_cookie(
        settings.HANDRAIL_MARKER,
        "1",
        secure=settings.HANDRAIL_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def remove(response: HttpResponse, name: str) -> None:
    """Delete one of the house's cookies. A `__Host-` cookie is only deleted by a secure one."""
    response.delete_cookie(name, samesite="Strict")
    response.cookies[name]["secure"] = settings.HANDRAIL_COOKIE_SECURE
