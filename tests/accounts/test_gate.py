"""Before every page of an open space: who has none is led to the door, and their words wait."""

from collections.abc import Iterator

import pytest
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.test import Client, override_settings
from django.urls import include, path

from handrail.accounts.gate import open_space
from handrail.accounts.requests import Request
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.space import Space, SpaceKey
from tests import clock
from tests.cast import EVERYDAY, browser_in, visit_of

pytestmark = pytest.mark.django_db(transaction=True)
INNER = Passphrase("quiet lantern and 7 brown hens")


@open_space()
def diary(request: Request, space: Space) -> HttpResponse:
    """Accept words of more than three signs."""
    if request.method == "POST" and len(request.POST.get("text", "")) > 3:
        return redirect("today")
    return HttpResponse("type more")


@open_space(waits=False)
def at_once(request: Request, space: Space) -> HttpResponse:
    """Stand for what must be meant at this very moment."""
    return HttpResponse("done")


urlpatterns = [
    path("diary/", diary),
    path("at-once/", at_once),
    path("", include("handrail.config.urls")),
]


@pytest.fixture(autouse=True)
def with_a_diary() -> Iterator[None]:
    with override_settings(ROOT_URLCONF=__name__):
        yield


def comes_back(ana: Client, passphrase: str = EVERYDAY) -> HttpResponseBase:
    """Open a space at the door."""
    return ana.post("/in/", {"name": "ana", "passphrase": passphrase})


def test_words_that_came_too_late_are_given_back_and_can_be_sent_on(ana: Client) -> None:
    clock.move(11 * 60)
    sent = {"text": "what I saw\ntoday", "mood": "3", "passphrase": EVERYDAY, "revision": "1"}
    assert ana.post("/diary/", sent).headers["Location"] == "/in/late/"
    assert "Your words wait for you" in ana.get("/in/late/").content.decode()
    assert "what I saw" not in ana.get("/in/late/").content.decode()

    assert comes_back(ana).headers["Location"] == "/in/late/"

    page = ana.get("/in/late/").content.decode()
    assert "what I saw\ntoday</textarea>" in page
    assert '<input type="hidden" name="mood" value="3">' in page
    assert 'action="/diary/"' in page
    assert EVERYDAY not in page
    assert ana.post("/diary/", sent).headers["Location"] == "/today/"
    assert visit_of(ana).drafts == []


def test_through_the_inner_door_nothing_of_them_is_seen(ana: Client) -> None:
    doors.create("eva", Passphrase(EVERYDAY + " eva"), INNER)
    eva = browser_in(doors.unlock("eva", Passphrase(EVERYDAY + " eva")), "eva")
    eva.post("/out/")
    eva.post("/diary/", {"text": "what I saw"})

    answer = eva.post("/in/", {"name": "eva", "passphrase": INNER})

    assert answer.headers["Location"] != "/in/late/"
    assert eva.get("/in/late/").status_code == 302


def test_words_sent_after_leave_meet_the_cover_page_and_are_kept_nowhere(ana: Client) -> None:
    ana.get("/clock/")

    page = ana.post("/diary/", {"text": "what I saw"}).content.decode()

    assert "World clock" in page
    assert "what I saw" not in page
    ana.get("/")
    assert ana.post("/diary/", {"text": "what I saw"}).headers["Location"] == "/in/"
    assert comes_back(ana).headers["Location"] != "/in/late/"


def test_a_form_of_an_older_page_gives_the_words_back_and_does_nothing(home: SpaceKey) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = browser_in(home, "ana").cookies

    answer = strict.post("/diary/", {"text": "what I saw", "passphrase": EVERYDAY})

    assert answer.status_code == 403
    assert "what I saw" in answer.content.decode()
    assert EVERYDAY not in answer.content.decode()


def test_what_must_be_meant_now_does_not_wait(ana: Client) -> None:
    ana.post("/out/")

    assert ana.post("/at-once/", {"text": "x"}).headers["Location"] == "/in/"
    assert comes_back(ana).headers["Location"] == "/today/"


def test_the_page_somebody_wanted_is_where_they_arrive(ana: Client) -> None:
    ana.post("/out/")
    ana.get("/at-once/")

    assert comes_back(ana).headers["Location"] == "/at-once/"


def test_drafts_are_sealed_while_typing_and_forgotten_once_sent(ana: Client) -> None:
    typing = {"path": "/diary/", "text": "half a sent", "passphrase_new": "never"}
    assert ana.post("/draft/", typing).status_code == 204
    assert visit_of(ana).drafts[0].fields == {"text": ["half a sent"]}

    ana.post("/diary/", {"text": "no"})  # comes back to be mended
    assert len(visit_of(ana).drafts) == 1
    ana.post("/diary/", {"text": "half a sentence"})

    assert visit_of(ana).drafts == []


@pytest.mark.parametrize(
    ("address", "status"), [("/now/", 204), ("//elsewhere.org/", 404), ("/none/", 404), ("", 404)]
)
def test_drafts_are_only_taken_for_pages_of_a_space(ana: Client, address: str, status: int) -> None:
    assert ana.post("/draft/", {"path": address, "text": "x"}).status_code == status

    assert visit_of(ana).drafts == []


def test_words_put_away_are_gone(ana: Client) -> None:
    ana.post("/draft/", {"path": "/diary/", "text": "half a sentence"})
    assert "half a sentence" in ana.get("/in/late/").content.decode()

    assert ana.post("/in/late/away/", {"path": "/diary/"}).headers["Location"] == "/in/late/"

    assert visit_of(ana).drafts == []
    assert ana.get("/in/late/").headers["Location"] == "/today/"


def test_a_passphrase_changed_elsewhere_closes_this_browser_and_lets_its_words_wait(
    home: SpaceKey, ana: Client
) -> None:
    doors.change_passphrase(home, INNER)

    assert ana.post("/diary/", {"text": "what I saw"}).headers["Location"] == "/in/late/"

    assert comes_back(ana, INNER).headers["Location"] == "/in/late/"
    assert "what I saw" in ana.get("/in/late/").content.decode()


def test_two_tabs_and_two_late_forms_both_come_back(ana: Client) -> None:
    ana.post("/out/")
    ana.post("/diary/", {"text": "the first of them"})
    ana.get("/mine/")
    ana.post("/mine/", {"time_zone": "Asia/Tokyo"})

    comes_back(ana)

    assert [draft.path for draft in visit_of(ana).drafts] == ["/diary/", "/mine/"]
