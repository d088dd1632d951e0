"""A space made without the screens that lead there, and what the server remembers of a browser."""

import base64

from django.conf import settings
from django.test import Client

from handrail.accounts.requests import Request
from handrail.accounts.visit import Visit
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey

ANA = "ana"
WORDS = Passphrase("five plain words for ana")


def made(name: str = ANA, passphrase: str = WORDS) -> SpaceKey:
    """Make an account and return the key of its everyday space."""
    return doors.create(name, Passphrase(passphrase)).key


def visit_of(client: Client) -> Visit:
    """Return what the server remembers of a browser."""
    return Visit(base64.urlsafe_b64decode(client.cookies[settings.HANDRAIL_COOKIE].value + "="))


def space_of(key: SpaceKey) -> Space:
    """Open a space as it is kept now."""
    return Space.open(key)


def as_request(visit: Visit) -> Request:
    """Return a request of a browser with this visit, for what is called between two pages."""
    request = Request()
    request.visit = visit
    return request
