"""He has the everyday passphrase. Two accounts lived alike, one with an inner space in use: no page tells."""

import re

import pytest
from django.conf import settings
from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse

from handrail.accounts import door
from handrail.cli.sample.life import records
from handrail.vault import doors, pepper
from handrail.vault.doors import Passphrase
from handrail.vault.models import Account, Volume
from handrail.vault.space import Space
from tests.cast import EVERYDAY, INNER
from tests.house.cast import SAMPLE, Person
from tests.house.routes import ROUTES

DRAWN = re.compile(  # anew for each answer, in every space
    r'name="csrfmiddlewaretoken" value="\w+"|data-seconds="\d+"|<p class="lead" translate="no">.*?</p>'
)
HEADERS = ("Content-Type", "Location", "Cache-Control", "Vary")
SAMPLE_DAY = max(day for record in SAMPLE if (day := getattr(record, "day", None)))
GETS = [name for name in ROUTES if name not in ("leave", "cover")]  # the cover shows the time


def one_life(name: str, inner: Passphrase | None) -> Person:
    """Make an account and let the same fourteen weeks lie in it, under the same ids."""
    pepper.make(settings.HANDRAIL_PEPPER)
    key = doors.create(name, EVERYDAY, inner).key
    with Space.open(key).change() as kept:
        for record in SAMPLE:
            kept.add(record)
    return Person.at_the_door(name, EVERYDAY)


@pytest.fixture
def with_one(db: None) -> Person:
    """Eva, who has no inner space."""
    return one_life("Eva", None)


@pytest.fixture
def with_two(db: None) -> Person:
    """Ana, whose inner space is lived in too, and was opened last."""
    ana = one_life("Ana", INNER)
    inside = Person.at_the_door("Ana", INNER)
    with inside.space.change() as kept:
        for record in records(SAMPLE_DAY):
            kept.add(record)
    return ana


def seen(answer: HttpResponseBase) -> tuple[object, ...]:
    """What a browser gets, without what is drawn anew each time."""
    page = DRAWN.sub("", answer.content.decode())  # type: ignore[attr-defined]  # no page streams
    return (answer.status_code, page, *(answer.headers.get(header) for header in HEADERS))


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A doorway without its least time; what it does is the same."""
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, floor=0, sleep=lambda _: None))


@pytest.mark.slow
@pytest.mark.parametrize("name", GETS)
def test_every_page_of_the_everyday_space_is_the_same(
    name: str, with_one: Person, with_two: Person
) -> None:
    where = [
        reverse(name, args=[person.one(given) for given in ROUTES[name].arguments])
        for person in (with_one, with_two)
    ]
    assert where[0] == where[1]

    assert seen(with_one.browser.get(where[0])) == seen(with_two.browser.get(where[1]))


@pytest.mark.parametrize("passphrase", [EVERYDAY, "wrong lanterns under nine bridges"])
def test_the_door_answers_both_alike(passphrase: str, with_one: Person, with_two: Person) -> None:
    answers = []
    for person in (with_one, with_two):
        form = {"name": person.name, "passphrase": passphrase}
        shown = seen(Client().post("/in/", form))
        answers.append([str(part).replace(person.name, "…") for part in shown])

    assert answers[0] == answers[1]


@pytest.mark.parametrize("path", ["/mine/again/", "/mine/end/", "/mine/words/"])
def test_inside_the_other_passphrase_is_as_wrong_as_any(
    path: str, with_one: Person, with_two: Person
) -> None:
    form = {"passphrase": INNER, "what": "space"}

    assert seen(with_one.browser.post(path, form)) == seen(with_two.browser.post(path, form))


def test_the_rows_are_alike(with_one: Person, with_two: Person) -> None:
    rows = [
        (row.place, row.blocks, len(row.slots), len(row.salt), len(row.tag))
        for row in Account.objects.all()
    ]
    sizes = {len(bytes(volume.sealed)) for volume in Volume.objects.all()}

    assert rows[0] == rows[1]
    assert len(sizes) == 1, "what lies in the inner space changes no size"


def test_after_deleting_the_everyday_space_the_name_answers_alike(
    with_one: Person, with_two: Person
) -> None:
    left = []
    for person in (with_one, with_two):
        person.browser.post("/mine/end/", {"what": "space", "passphrase": EVERYDAY})
        form = {"name": person.name, "passphrase": EVERYDAY, "passphrase_again": EVERYDAY}
        made = Client().post("/in/new/", form)
        opened = Client().post("/in/", {"name": person.name, "passphrase": EVERYDAY})
        left.append([made.headers["Location"], opened.status_code, len(opened.content)])

    assert left[0] == left[1]
