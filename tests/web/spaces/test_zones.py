"""Somebody chooses the time of the place where they are, from a list that can be read."""

import re
from collections import Counter

import pytest
from django.utils.html import escape

from handrail.web.spaces import zones
from handrail.web.spaces.forms import ZoneForm

INITIALS = re.compile(r"[a-z][A-Z]|\b[A-Z]{2,}\b")


def offered() -> dict[str, list[str]]:
    """Return the places of each region, as the list shows them."""
    return {region: [str(words) for _name, words in found] for region, found in zones.grouped()}


def test_places_stand_by_region_and_name_without_initials_and_none_twice() -> None:
    by_region = offered()
    places = [place for region, found in by_region.items() if region for place in found]

    assert {"Africa", "America", "Asia", "Europe", "Pacific"} <= {*by_region}
    assert by_region["Europe"] == sorted(by_region["Europe"])
    assert [place for place, times in Counter(places).items() if times > 1] == []
    spelt = [place for place in places if place not in zones.SPELT.values()]
    assert [place for place in spelt if INITIALS.search(place)] == []
    assert {"Kyiv", "Kolkata", "Istanbul", "Knox, Indiana", "Dumont d’Urville"} <= {*places}
    assert not {"Kiev", "Calcutta", "North", "West"} & {*places}


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("Europe/Kiev", "Europe/Kyiv"),
        ("US/Eastern", "America/New_York"),
        ("Etc/GMT+5", "Etc/GMT+5"),
    ],
)
def test_a_zone_kept_under_another_name_stays_chosen_and_can_be_sent(kept: str, shown: str) -> None:
    form = ZoneForm(initial={"time_zone": kept})
    assert f'<option value="{escape(shown)}" selected>' in str(form["time_zone"])

    sent = ZoneForm({"time_zone": kept})

    assert sent.is_valid()
    assert sent.cleaned_data["time_zone"] == shown


def test_no_zone_is_made_up() -> None:
    assert not ZoneForm({"time_zone": "Nowhere/Town"}).is_valid()
