"""The country whose numbers are shown: asked, never guessed from an address, forgotten with the visit."""

from django.conf import settings

from handrail.accounts.visit import Visit
from handrail.programme.support import helplines

CHOSEN = "country"  # in the visit: two letters, or empty where the person chose none


def country_of(visit: Visit) -> str:
    """Return what the person chose, else the host's first country, else an empty text."""
    code: str = visit.get(CHOSEN, settings.HANDRAIL_COUNTRY)
    return code if helplines.is_country(code) else ""


def is_the_hosts(visit: Visit) -> bool:
    """Whether the country shown is the host's first one, and nobody chose it."""
    return bool(country_of(visit)) and visit.get(CHOSEN) is None


def may_be_chosen(code: str) -> bool:
    """Whether somebody can choose this; an empty text is «none»."""
    return not code or helplines.is_country(code)
