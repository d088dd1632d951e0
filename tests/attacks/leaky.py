"""The house with two planted leaks: it prints what is sent, and answers forms without leading on."""

import sys
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from tests.settings import *  # noqa: F403  (the whole house, and two mistakes)
from tests.settings import MIDDLEWARE as WHOLE

LEADS_ON = "handrail.web.ui.house.answered.Answered"
MIDDLEWARE = ["tests.attacks.leaky.Prints", *(name for name in WHOLE if name != LEADS_ON)]


class Prints:
    """Prints the body of every form, as a careless access log does."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        print(request.body, file=sys.stderr, flush=True)
        return self.get_response(request)
