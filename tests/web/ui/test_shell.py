"""The shell: headers on every answer, the way out and its marker, error pages in words."""

from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, override_settings

from handrail.web.ui.house.headers import HEADERS
from tests.house.rules import Page, breaches


@pytest.fixture
def stranger() -> Client:
    """Somebody without a space, in a browser that speaks to this machine."""
    return Client(enforce_csrf_checks=True)


def test_every_answer_carries_the_house_headers(stranger: Client) -> None:
    for address in ("/", "/now/", "/time/", "/nowhere/", "/static/nothing.css", "/out/"):
        answer = stranger.get(address)
        for name, value in HEADERS.items():
            assert answer[name] == value, f"{name} is missing on {address}"
        assert answer["Cache-Control"] == "no-store", address


def test_a_static_file_is_for_the_pages_of_this_house_alone(tmp_path: Path) -> None:
    (tmp_path / "icon.svg").write_text("<svg/>")

    with override_settings(STATIC_ROOT=str(tmp_path)):
        answer = Client().get("/static/icon.svg", headers={"origin": "https://example.org"})

    assert b"".join(answer) == b"<svg/>"
    assert "Access-Control-Allow-Origin" not in answer
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"


def test_scripts_styles_and_frames_come_from_nobody_else() -> None:
    policy = HEADERS["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


# -- leaving ----------------------------------------------------------------------------------
def test_leaving_shows_a_world_clock_and_nothing_of_the_house(stranger: Client) -> None:
    answer = stranger.get("/clock/", follow=True)

    assert answer.redirect_chain == [("/time/", 303)]
    page = answer.content.decode()
    assert breaches(page, "/time/", cover=True) == []
    assert "Handrail" not in page
    assert "World clock" in page
    assert len(Page(page).all("time")) >= 12


def test_leaving_takes_every_cookie_and_puts_up_the_marker(stranger: Client) -> None:
    stranger.get("/now/")

    answer = stranger.get("/clock/")

    assert answer.cookies[settings.HANDRAIL_COOKIE].value == ""
    assert answer.cookies[settings.CSRF_COOKIE_NAME].value == ""
    assert answer.cookies[settings.HANDRAIL_MARKER].value == "1"
    for cookie in answer.cookies.values():
        assert cookie["secure"], "a __Host- cookie is only taken or removed when secure"
        assert cookie["samesite"] == "Strict"


@pytest.mark.parametrize("method", ["get", "post", "put", "delete", "head", "options"])
@pytest.mark.parametrize("address", ["/now/", "/today/", "/in/", "/nowhere/", "/clock/"])
def test_after_leaving_every_address_is_the_clock(
    stranger: Client, method: str, address: str
) -> None:
    stranger.get("/clock/")

    answer = getattr(stranger, method)(address)

    assert answer.status_code == 200
    if method != "head":
        assert "World clock" in answer.content.decode()
        assert "Handrail" not in answer.content.decode()


def test_a_form_sent_again_after_leaving_does_nothing(stranger: Client) -> None:
    stranger.get("/clock/")

    answer = stranger.post("/", {"words": "what I wrote"})

    assert "World clock" in answer.content.decode()
    assert "what I wrote" not in answer.content.decode()


def test_the_first_page_takes_the_marker_away(stranger: Client) -> None:
    stranger.get("/clock/")

    first = stranger.get("/")

    assert "World clock" not in first.content.decode().replace("a world clock", "")
    assert first.cookies[settings.HANDRAIL_MARKER].value == ""
    assert "World clock" not in stranger.get("/week/").content.decode()


@override_settings(HANDRAIL_COVER_URL="https://example.org/")
def test_the_host_may_send_people_elsewhere(stranger: Client) -> None:
    assert stranger.get("/clock/")["Location"] == "https://example.org/"


# -- when something goes wrong ------------------------------------------------------------------
WRONG = {
    "/strange/": 400,
    "/forbidden/": 403,
    "/nowhere/": 404,
    "/gone/": 404,
    "/often/": 429,
    "/broken/": 500,
    "/full/": 503,
    "/busy/": 503,
    "/damaged/": 503,
    "/brimful/": 507,
    "/shut/": 401,
}


@pytest.mark.parametrize("address", WRONG)
@override_settings(ROOT_URLCONF="tests.web.ui.broken_urls", DEBUG=False)
def test_an_error_says_what_to_do_and_keeps_the_way_out_and_help(address: str) -> None:
    answer = Client(raise_request_exception=False).get(address)

    page = answer.content.decode()
    assert answer.status_code == WRONG[address]
    assert breaches(page, "/nowhere/") == []
    assert "Traceback" not in page
    assert "a secret word of Ana’s" not in page


def test_a_form_by_the_wrong_method_gets_words(stranger: Client) -> None:
    answer = stranger.get("/stay/")

    assert answer.status_code == 405
    assert answer["Allow"] == "POST"
    assert breaches(answer.content.decode(), "/stay/") == []


def test_a_request_for_somebody_elses_host_is_refused_in_words(stranger: Client) -> None:
    answer = stranger.get("/", headers={"host": "elsewhere.example"})

    assert answer.status_code == 400
    assert breaches(answer.content.decode(), "/") == []


def test_a_form_without_its_token_gives_the_words_back_and_does_nothing(stranger: Client) -> None:
    answer = stranger.post("/in/", {"name": "Ana", "passphrase": "never shown back"})

    page = answer.content.decode()
    assert answer.status_code == 403
    assert "Ana" in page
    assert "never shown back" not in page


def test_far_too_much_at_once_is_refused_in_words(stranger: Client) -> None:
    token = stranger.get("/in/").context["csrf_token"]

    answer = stranger.post("/in/", {"name": "a" * 6_000_000, "csrfmiddlewaretoken": str(token)})

    assert answer.status_code == 413
    assert "50,000 characters" in answer.content.decode()


def test_a_missing_address_and_another_are_the_same_bytes(stranger: Client) -> None:
    assert stranger.get("/nowhere/").content == stranger.get("/nothing/at/all/").content
