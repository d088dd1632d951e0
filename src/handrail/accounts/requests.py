"""What the house adds to Django's request, said to the type checker once."""

from datetime import date

from django.http import HttpRequest

from handrail.accounts.visit import Visit


class Request(HttpRequest):
    """A request with its visit, and behind the gate the person's own date."""

    visit: Visit
    today: date
