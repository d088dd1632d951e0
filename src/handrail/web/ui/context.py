"""What the shell's templates need on every page."""

from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from handrail.accounts.visit import Visit
from handrail.web.ui.part import Part, Tab
from handrail.web.ui.said import take


@cache
def declared() -> tuple[Part, ...]:
    """Return every part's declaration, found through the installed apps: the shell knows no part."""
    return tuple(
        import_module(f"{name}.part").PART
        for name in settings.INSTALLED_APPS
        if name.startswith("handrail.web.") and not name.endswith(".ui")
    )


@cache
def tabs() -> tuple[Tab, ...]:
    """Return the navigation inside a space, in its order."""
    return tuple(
        sorted((tab for part in declared() for tab in part.tabs), key=lambda tab: tab.place)
    )


def shell(request: HttpRequest) -> dict[str, Any]:
    """Give every template the navigation, what was said, and how long the space stays open.

    On an error page that comes before the visit there is none of it, and the page stands without.
    """
    visit: Visit | None = getattr(request, "visit", None)
    seconds = visit.seconds_left() if visit else None
    is_open = seconds is not None
    return {
        "languages": settings.LANGUAGES,
        "space_is_open": is_open,
        "seconds_left": seconds,
        "minutes_left": (seconds or 0) // 60,
        "tabs": tabs() if is_open else (),
        "said": lambda: take(visit) if visit else None,
    }
