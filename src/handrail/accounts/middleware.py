"""Gives every request its visit, and the browser the visit's secret."""

import base64
import binascii
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from handrail.accounts.lasting import SECRET_BYTES
from handrail.accounts.visit import Visit

Answer = Callable[[HttpRequest], HttpResponse]


def secret_in(cookie: str | None) -> bytes | None:
    """Read the secret from a cookie; None for a missing, cut or forged-looking one."""
    if not cookie or not cookie.isascii():
        return None
    try:
        secret = base64.b64decode(cookie + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return secret if len(secret) == SECRET_BYTES else None


def reachable(visit: Visit) -> Visit:
    """Touch the visit; where the memory cannot be reached go on without one, so that Help answers."""
    try:
        visit.touch()
    except Exception:  # each memory has errors of its own, and none of them may close the help page
        return Visit(unreachable=True)
    return visit


class Visits:
    """Puts `request.visit` there; sets, renews or removes the cookie afterwards."""

    def __init__(self, get_response: Answer) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request with its visit at hand."""
        brought = secret_in(request.COOKIES.get(settings.HANDRAIL_COOKIE))
        visit = reachable(Visit(brought))
        request.visit = visit  # type: ignore[attr-defined]  # Django's requests are open to this
        response = self.get_response(request)
        if visit.secret and visit.secret != brought:
            response.set_cookie(
                settings.HANDRAIL_COOKIE,
                base64.urlsafe_b64encode(visit.secret).decode().rstrip("="),
                secure=settings.HANDRAIL_COOKIE_SECURE,
                httponly=True,
                samesite="Strict",
            )
        elif visit.unreachable:
            return response  # the cookie stays: the visit may still be there in a moment
        elif visit.secret is None and settings.HANDRAIL_COOKIE in request.COOKIES:
            response.delete_cookie(settings.HANDRAIL_COOKIE, samesite="Strict")
            response.cookies[settings.HANDRAIL_COOKIE]["secure"] = settings.HANDRAIL_COOKIE_SECURE
        return response
