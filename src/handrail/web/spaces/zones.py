"""Time zones to choose from: one name for each place, as the zone database lists them by country."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from zoneinfo import available_timezones

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Choices = tuple[tuple[str, tuple[tuple[str, str | Promise], ...]], ...]

UNIVERSAL = _("World time (UTC)")
UNIVERSAL_NAMES = {"UTC", "Etc/UTC"}
# Names that the database writes as one word.
SPELT = {"DumontDUrville": "Dumont d’Urville", "McMurdo": "McMurdo Station"}


def grouped(kept: str = "") -> Choices:
    """Return the regions, each with its places by name; what stands in no region comes first.

    kept: the zone a person has, which can be chosen whatever it is called.
    """
    others = dict.fromkeys(filter(None, (known_as(str(settings.TIME_ZONE)), known_as(kept))))
    apart = tuple((name, _apart(name)) for name in others if name not in listed())
    return (("", apart), *_regions()) if apart else _regions()


def known_as(name: str) -> str:
    """Return the name a zone is listed under; its own where it has no other."""
    return name if name in listed() else _links().get(name, name)


def is_zone(name: str) -> bool:
    """Whether this machine knows a zone of this name, listed or not."""
    return name in available_timezones()


def shown(name: str) -> str:
    """Return a place as people write it: "Knox, Indiana" for America/Indiana/Knox."""
    within, *places = name.split("/")
    return ", ".join(SPELT.get(part, part.replace("_", " ")) for part in reversed(places)) or within


@cache
def listed() -> frozenset[str]:
    """Return the names of the zones that are offered: no old names, no initials, none twice."""
    rows = (line.split("\t") for line in _lines("zone.tab") if not line.startswith("#"))
    return frozenset(row[2] for row in rows) & available_timezones()


@cache
def _regions() -> Choices:
    places = sorted((name.partition("/")[0], shown(name), name) for name in listed())
    return tuple(
        (region, tuple((name, words) for _region, words, name in found))
        for region, found in groupby(places, key=lambda place: place[0])
    )


@cache
def _links() -> dict[str, str]:
    """Return the old and other names there are, each with a listed one."""
    rows = [line.split() for line in _lines("tzdata.zi") if line.startswith("L ")]
    links = {other: name for _mark, name, other in rows}
    ends = {other: links.get(name, name) for other, name in links.items()}
    return {other: name for other, name in ends.items() if name in listed()}


def _lines(file: str) -> Iterator[str]:
    yield from (files("tzdata") / "zoneinfo" / file).read_text().splitlines()


def _apart(name: str) -> str | Promise:
    return UNIVERSAL if name in UNIVERSAL_NAMES else name
