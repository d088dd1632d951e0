"""Somebody whose space is open in their browser, without walking through the door first."""

from django.conf import settings
from django.test import Client

from handrail.vault import doors, pepper
from handrail.vault.doors import Passphrase
from handrail.vault.space import SpaceKey
from tests.browsers import browser_in

PASSPHRASE = Passphrase("mild otters borrow seven kettles")


def moved_in(name: str) -> SpaceKey:
    """Make an account and return the key of its everyday space."""
    if not settings.HANDRAIL_PEPPER.exists():
        pepper.make(settings.HANDRAIL_PEPPER)
    return doors.create(name, PASSPHRASE).key


def browser_of(key: SpaceKey) -> Client:
    """Return a browser in which this space is open."""
    return browser_in(key, "anybody")
