"""What a door, and a page about the space, say when they cannot do it now: come again, or only read."""

import pytest
from django.db import connections
from django.test import Client

from handrail.accounts import door
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey
from tests.cast import EVERYDAY
from tests.fixtures.disk import only_to_be_read
from tests.web.spaces.steps import INNER, NAME, OWN

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_full_doorway_answers_at_once_with_the_same_page(
    home: SpaceKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(0))

    answer = Client().post("/in/", {"name": "ana", "passphrase": OWN})

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert "Wait a moment" in answer.content.decode()
    assert 'value="ana"' in answer.content.decode()


def test_guessing_at_the_question_about_the_device_waits(
    ana: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(1, floor=0, sleep=waited.append))

    for number in range(4):
        ana.post("/mine/device/", {"alone": "yes", "passphrase": f"guess {number}"})

    assert waited[::2] == [0, 0, 1, 2]


INSIDE_FORMS = {
    "/mine/device/": {"alone": "yes"},
    "/mine/again/": {},
    "/mine/words/": {},
    "/mine/change/": {"passphrase_new": OWN, "passphrase_new_again": OWN},
    "/mine/end/": {"what": "space"},
}


@pytest.mark.parametrize("path", INSIDE_FORMS)
def test_a_full_doorway_says_come_again_inside_too(
    ana: Client, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(0))

    answer = ana.post(path, {**INSIDE_FORMS[path], "passphrase": EVERYDAY})

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert "Wait a moment" in answer.content.decode()


@pytest.mark.parametrize("which", [OWN, INNER])
def test_where_nothing_can_be_written_a_space_opens_to_be_read(which: str) -> None:
    key = doors.create(NAME, Passphrase(OWN), Passphrase(INNER)).key
    browser = Client()

    with only_to_be_read():
        answer = browser.post("/in/", {"name": NAME, "passphrase": which})
        page = browser.get("/today/").content.decode()
        wrong = Client().post("/in/", {"name": NAME, "passphrase": "not this one at all"})

    assert answer.headers["Location"] == "/today/"
    assert "Nothing can be saved now" in page
    assert "do not open a space here" in wrong.content.decode()
    connections.close_all()
    assert Space.open(key).kept_at is None
