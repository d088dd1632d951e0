"""The cover page: a world clock that is useful and boring, made by the server without the internet."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from handrail.accounts import clock

CITIES: tuple[tuple[str | Promise, str], ...] = (
    (_("Honolulu"), "Pacific/Honolulu"),
    (_("Los Angeles"), "America/Los_Angeles"),
    (_("Mexico City"), "America/Mexico_City"),
    (_("New York"), "America/New_York"),
    (_("São Paulo"), "America/Sao_Paulo"),
    (_("London"), "Europe/London"),
    (_("Berlin"), "Europe/Berlin"),
    (_("Lagos"), "Africa/Lagos"),
    (_("Cairo"), "Africa/Cairo"),
    (_("Johannesburg"), "Africa/Johannesburg"),
    (_("Dubai"), "Asia/Dubai"),
    (_("Mumbai"), "Asia/Kolkata"),
    (_("Beijing"), "Asia/Shanghai"),
    (_("Tokyo"), "Asia/Tokyo"),
    (_("Sydney"), "Australia/Sydney"),
    (_("Auckland"), "Pacific/Auckland"),
)


@dataclass(frozen=True)
class CityTime:
    """What one row of the clock shows. offset: from UTC, such as +05:30."""

    name: str | Promise
    moment: datetime
    offset: str


def city_times(moment: datetime) -> list[CityTime]:
    """Return the local time of every city at a moment, from west to east."""
    rows = []
    for name, zone in CITIES:
        local = moment.astimezone(ZoneInfo(zone))
        sign = local.strftime("%z")
        rows.append(CityTime(name, local, f"{sign[:3]}:{sign[3:]}".replace("-", "−")))
    return rows


def cover_page(request: HttpRequest) -> HttpResponse:
    """Answer the cover page, whatever was asked for."""
    return render(request, "ui/cover.html", {"cities": city_times(clock.now())})
