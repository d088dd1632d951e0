"""A browser in which a space is open, without the screens that lead there."""

import base64

from django.conf import settings
from django.test import Client

from handrail.accounts.visit import Visit
from handrail.vault import doors
from handrail.vault.space import SpaceKey


def browser_in(key: SpaceKey, name: str = "ana") -> Client:
    """Return a browser in which this space is open. name: that of the space, for wrong tries."""
    visit = Visit()
    visit.unlock(key, doors.tag(name))
    assert visit.secret is not None
    browser = Client()
    secret = base64.urlsafe_b64encode(visit.secret).decode().rstrip("=")
    browser.cookies[settings.HANDRAIL_COOKIE] = secret
    return browser
