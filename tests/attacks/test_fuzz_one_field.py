"""One hostile field in a form that is well otherwise: it reaches what a wholly broken form never does."""

from typing import Any

import pytest
from django.urls import reverse

from tests.attacks.every_form import Form
from tests.attacks.test_fuzz import Assailant, assailant, judge
from tests.house.cast import Person
from tests.house.routes import ROUTES
from tests.house.test_routes import address

pytestmark = pytest.mark.slow

__all__ = ["assailant"]

HOSTILE = ("a\x00b", "a\ud83db", "9" * 30, "9" * 400, "٣", "0" * 32, "0001-01-01", "9999-12-31")
NUMBERS = ("0", "00", "-1", "9" * 10, "9" * 30, "9" * 5_000, "٣", "1e3")
ONE_OF_A_KIND = ("mine-end", "mine-change", "out")  # they end what the others are sent from
WITH_A_NUMBER = [
    name for name, route in ROUTES.items() if any(one.isdigit() for one in route.arguments)
]


def with_one_hostile(form: Form) -> list[dict[str, list[str]]]:
    """Return a form once for each hostile value in each field that is not made for words."""
    usual = form.usually()
    short = [name for name, field in form.fields.items() if not field.long]
    return [{**usual, name: [value]} for name in short for value in HOSTILE]


def pages_still_open(attack: Assailant) -> None:
    """Look at every page of the house, and save every file, after what was kept."""
    for name, route in ROUTES.items():
        if name != "leave" and not route.does:
            path = address(name, attack.ana)
            judge(attack.browser.get(path), path)
    for name in ("cards-picture", "cards-paper", "cards-squares"):
        judge(attack.browser.post(address(name, attack.ana)), name)
    dates = attack.browser.post(reverse("calendar-file"), {"what": ["weekly", "monthly", "days"]})
    assert dates.status_code == 200


def test_every_field_meets_what_it_was_not_made_for_and_every_page_still_opens(
    assailant: Assailant,
) -> None:
    ends = {reverse(name) for name in ONE_OF_A_KIND}
    removes = ("/remove/", "/undo/")
    for form in assailant.forms:
        if form.path not in ends and not form.path.endswith(removes):
            for values in with_one_hostile(form):
                assailant.sends(form, values)

    pages_still_open(assailant)


@pytest.mark.parametrize("name", WITH_A_NUMBER)
def test_numbers_in_addresses_of_any_size(name: str, ana: Person) -> None:
    ana.browser.raise_request_exception = False
    given = ROUTES[name].arguments
    for one in given:
        for number in NUMBERS if one.isdigit() else ():
            parts = reverse(name, args=[ana.one(each) for each in given]).split("/")
            parts[parts.index(one)] = number
            path = "/".join(parts)
            for answer in (ana.browser.get(path), ana.browser.post(path)):
                judge(answer, path)


def test_a_day_too_far_away_that_was_kept_is_seen(
    assailant: Assailant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test of these tests: a form that takes any day breaks the file of dates."""
    from handrail.web.keeping import forms_promises

    def takes_any(day: Any, today: Any) -> Any:
        return day

    monkeypatch.setattr(forms_promises, "check_ahead", takes_any)
    path = reverse("promises-new")
    form = next(one for one in assailant.forms if one.path == path and "by" in one.fields)
    assailant.sends(form, {**form.usually(), "by": ["9999-12-31"]})

    with pytest.raises(AssertionError):
        pages_still_open(assailant)
