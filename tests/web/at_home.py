"""Somebody whose space is open in their browser, without walking through the door first."""

import base64

from django.conf import settings
from django.test import Client

from handrail.accounts.visit import Visit
from handrail.vault import doors, pepper
from handrail.vault.doors import Passphrase
from handrail.vault.space import SpaceKey

PASSPHRASE = Passphrase("mild otters borrow seven kettles")


def moved_in(name: str) -> SpaceKey:
    """Make an account and return the key of its everyday space."""
    if not settings.HANDRAIL_PEPPER.exists():
        pepper.make(settings.HANDRAIL_PEPPER)
    return doors.create(name, PASSPHRASE).key


def browser_of(key: SpaceKey) -> Client:
    """Return a browser in which this space is open."""
    visit = Visit()
    visit.unlock(key, doors.tag("anybody"))
    assert visit.secret is not None
    browser = Client()
    browser.cookies[settings.HANDRAIL_COOKIE] = (
        base64.urlsafe_b64encode(visit.secret).decode().rstrip("=")
    )
    return browser
