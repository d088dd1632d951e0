"""The cast: Ana, who owns, and Cleo, who must see nothing. They have a passphrase for each of two spaces."""

import base64
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from django.conf import settings
from django.test import Client

from handrail.accounts.visit import Visit
from handrail.vault import doors, pepper
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey

EVERYDAY = Passphrase("mild otters borrow seven kettles")
INNER = Passphrase("quiet harbour under nine lamps")
OTHER = Passphrase("velvet ladder counts the rain")


@dataclass
class Person:
    """Somebody with a space: their name, the key the server keeps for them, and their browser."""

    name: str
    key: SpaceKey
    words: tuple[str, ...] = ()
    passphrase: Passphrase = field(default=EVERYDAY)

    @classmethod
    def moves_in(cls, name: str, inner: Passphrase | None = None, recovery: bool = False) -> Self:
        """Make an account. inner: the passphrase of a second space. recovery: whether with words."""
        made = doors.create(name, EVERYDAY, inner, recovery)
        return cls(name, made.key, made.words)

    @classmethod
    def at_the_door(cls, name: str, passphrase: Passphrase) -> Self:
        """Open a space as the door does."""
        return cls(name, doors.unlock(name, passphrase), passphrase=passphrase)

    @property
    def space(self) -> Space:
        """The space as a page would open it now."""
        return Space.open(self.key)

    @cached_property
    def browser(self) -> Client:
        """A browser of their own, in which the space is open."""
        return browser_in(self.key, self.name)


def moved_in(name: str = "ana", passphrase: str = EVERYDAY) -> SpaceKey:
    """Make an account and return the key of its everyday space."""
    if not settings.HANDRAIL_PEPPER.exists():
        pepper.make(settings.HANDRAIL_PEPPER)
    return doors.create(name, Passphrase(passphrase)).key


def browser_in(key: SpaceKey, name: str = "ana") -> Client:
    """Return a browser in which this space is open, without the screens that lead there.

    name: that of the space, for wrong tries.
    """
    visit = Visit()
    visit.unlock(key, doors.tag(name))
    assert visit.secret is not None
    browser = Client()
    secret = base64.urlsafe_b64encode(visit.secret).decode().rstrip("=")
    browser.cookies[settings.HANDRAIL_COOKIE] = secret
    return browser


def visit_of(browser: Client) -> Visit:
    """Return what the server remembers of a browser."""
    return Visit(base64.urlsafe_b64decode(browser.cookies[settings.HANDRAIL_COOKIE].value + "="))
