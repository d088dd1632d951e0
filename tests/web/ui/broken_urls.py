"""The house's addresses with a few that break, so that a test can see what a person then sees."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.urls import path

from handrail.config.urls import (
    handler400,
    handler403,
    handler404,
    handler500,
)
from handrail.config.urls import (
    urlpatterns as real,
)
from handrail.vault import errors
from handrail.web.ui.house.errors import page

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]


def breaks(error: BaseException):
    def view(request: HttpRequest) -> HttpResponse:
        raise error

    return view


urlpatterns = [
    *real,
    path("broken/", breaks(ValueError("a secret word of Ana’s"))),
    path("forbidden/", breaks(PermissionDenied())),
    path("strange/", breaks(SuspiciousOperation())),
    path("full/", breaks(errors.DiskFull())),
    path("busy/", breaks(errors.Busy())),
    path("gone/", breaks(errors.Unknown())),
    path("brimful/", breaks(errors.SpaceFull())),
    path("shut/", breaks(errors.Closed())),
    path("damaged/", breaks(errors.Damaged())),
    path("often/", lambda request: page(request, 429)),
]
