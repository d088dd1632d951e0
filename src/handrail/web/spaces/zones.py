"""Time zones to choose from, grouped as the world is."""

from functools import cache
from itertools import groupby
from zoneinfo import available_timezones

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REGIONS = {"Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia"}
REGIONS |= {"Europe", "Indian", "Pacific"}
UNIVERSAL = _("World time (UTC)")
UNIVERSAL_NAMES = {"UTC", "Etc/UTC"}


@cache
def grouped() -> tuple[tuple[str, tuple[tuple[str, str | Promise], ...]], ...]:
    """Return the regions, each with its zones and their shown names; the host's own one first."""
    names = sorted(name for name in available_timezones() if name.split("/")[0] in REGIONS)
    host = str(settings.TIME_ZONE)
    regions = tuple(
        (region, tuple((name, _shown(name)) for name in zones))
        for region, zones in groupby(names, key=lambda name: name.split("/")[0])
    )
    if host in names:
        return regions
    return ("", ((host, UNIVERSAL if host in UNIVERSAL_NAMES else host),)), *regions


def _shown(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")
