"""Asks the house for pages as its server does, without a network: by WSGI, in this process."""

import base64
from collections.abc import Callable
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from handrail.accounts.visit import Visit
from handrail.vault import doors
from handrail.vault.place import SpaceKey


def cookie(key: SpaceKey, name: str) -> str:
    """Open a space in a browser of its own; return the browser's cookie."""
    visit = Visit()
    visit.unlock(key, doors.tag(name))
    assert visit.secret is not None
    secret = base64.urlsafe_b64encode(visit.secret).decode().rstrip("=")
    return f"{settings.HANDRAIL_COOKIE}={secret}"


class Browser:
    """A browser with one cookie."""

    def __init__(self, application: WSGIHandler, cookie: str) -> None:
        """application: answers its requests."""
        self._application = application
        self._cookie = cookie

    def get(self, path: str) -> bytes:
        """Ask for a page and return it; it must be there."""
        environ: dict[str, Any] = {}
        setup_testing_defaults(environ)
        environ |= {"PATH_INFO": path, "HTTP_HOST": "127.0.0.1", "HTTP_COOKIE": self._cookie}
        said: list[str] = []

        def start(status: str, *_rest: object) -> Callable[[bytes], object]:
            said.append(status)
            return lambda _written: None

        response = self._application(environ, start)
        try:
            page = b"".join(response)
        finally:
            response.close()
        assert said == ["200 OK"], f"{path}: {said}"
        return page
