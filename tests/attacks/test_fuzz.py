"""Whatever is sent to a form or an address: an answer in words, never a breakdown, nothing lost."""

import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_from_bytes, urlsplit

import pytest
from django.conf import settings as house
from django.test import Client
from django.urls import resolve
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.accounts import door
from tests.attacks.every_form import Form, every_form, given_back, send
from tests.cast import browser_in
from tests.house.cast import Person
from tests.house.routes import ROUTES
from tests.house.rules import breaches
from tests.house.test_routes import NOBODYS, address

pytestmark = pytest.mark.slow

TIMES = int(os.environ.get("HANDRAIL_EXAMPLES", "120")) / 120
HOSTILE = {
    "nothing": "",
    "spaces": " \t ",
    "null bytes": "a\x00b",
    "half a sign": "a\ud83db",
    "right to left": "\u202eanA \u200f\u2066x",
    "signs for feelings": "🫶🏽👩‍👩‍👧‍👦" * 9,
    "joined accents": "e" + "\u0301" * 500,
    "a day before days": "0000-00-00",
    "a day after days": "9999-99-99",
    "below nothing": "-1",
    "huge": "9" * 400,
    "no number": "NaN",
    "other digits": "٣",
    "markup": "</textarea><script>alert('1')</script>{{ 1 }}{% now 'Y' %}",
    "a way up": "../../../etc/passwd\r\nSet-Cookie: a=b",
    "too long": "word " * 20_000,
}
MEGABYTE = "a line of words\r\n" * 62_000
TEXTS = st.sampled_from([*HOSTILE.values()]) | st.text(max_size=60)
MARK = "otter lantern"
PIECES = ("read", "say-read", "keeping-read")


def some(examples: int) -> settings:
    """So many examples in CI, and more where HANDRAIL_EXAMPLES asks for more."""
    return settings(max_examples=int(examples * TIMES), derandomize=TIMES == 1, database=None)


class Assailant:
    """Ana’s own browser, in hostile hands."""

    def __init__(self, ana: Person) -> None:
        self.ana = ana
        self.forms = every_form(ana)
        self.browser = self._open()

    def _open(self) -> Client:
        browser = browser_in(self.ana.key, self.ana.name)
        browser.raise_request_exception = False
        return browser

    def sends(self, form: Form, values: dict[str, list[str]]) -> None:
        """Send a form, follow where it leads, and judge the answer."""
        answer = send(self.browser, form.path, values)
        judge(answer, form.path)
        came_back = answer.status_code not in (204, 302) and is_page(answer)
        lost = list(missing(form, values, answer)) if came_back else []
        assert not lost, f"{form.path} lost what was typed into {lost}"
        if answer.status_code in (301, 302, 303):
            where = urlsplit(answer["Location"]).path
            judge(self.browser.get(where), where)
        if resolve(form.path).url_name in ("out", "mine-end", "mine-change"):
            self.browser = self._open()


def judge(answer: Any, path: str) -> None:
    """No breakdown, nothing of our insides, and a page of the house whatever happened."""
    assert answer.status_code < 500, f"{path} broke down: {answer.status_code}"
    if not is_page(answer) or not answer.content:
        return
    page = answer.content.decode()
    assert "Traceback" not in page
    assert "django" not in page.lower()
    if "<html" not in page:  # a piece of a page, fetched while somebody types
        assert resolve(path).url_name in PIECES, f"{path} answered half a page"
        assert "csrfmiddlewaretoken" not in page
        return
    if answer.status_code not in (301, 302, 303):
        # An address somebody made up tells nothing of the house; only where it would lie counts.
        made_up = "/look/" if path.startswith("/look/") else "/nowhere/"
        shown = path if answer.status_code == 200 else made_up
        cover = "<title>World clock</title>" in page
        assert breaches(page, shown, cover=cover) == [], path


def is_page(answer: Any) -> bool:
    """Tell a page from a file that is saved."""
    return str(answer.get("Content-Type", "")).startswith("text/html")


def missing(form: Form, values: dict[str, list[str]], answer: Any) -> Iterator[str]:
    """Name the fields whose words are not on the page that came back."""
    back = given_back(answer.content.decode())
    for name, sent in values.items():
        field = form.fields.get(name)
        marked = field and field.long and len(sent) == 1 and MARK in sent[0]
        if marked and not any(MARK in value for value in back):
            yield name


@pytest.fixture
def assailant(ana: Person, monkeypatch: pytest.MonkeyPatch) -> Assailant:
    """Ana’s browser in hostile hands; the door does not make them wait."""
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, floor=0, sleep=lambda _seconds: None))
    return Assailant(ana)


def test_the_walk_finds_the_forms_of_every_part(assailant: Assailant) -> None:
    names = {resolve(form.path).url_name for form in assailant.forms}

    assert names >= {name for name, route in ROUTES.items() if route.does}
    assert names >= {"in", "new", "new-who", "new-last", "look-screen", "look-also", "patterns"}
    assert names >= {"note-new", "note-change", "values-change", "mine-change", "today-step"}
    assert sum(field.long for form in assailant.forms for field in form.fields.values()) >= 12


def test_every_form_meets_every_hostile_value(assailant: Assailant) -> None:
    for value in HOSTILE.values():
        for form in assailant.forms:
            marked = {name: field.long * MARK + value for name, field in form.fields.items()}
            assailant.sends(form, {name: [sent] for name, sent in marked.items()})


def test_every_form_meets_what_is_missing_doubled_unknown_and_far_too_long(
    assailant: Assailant,
) -> None:
    for form in assailant.forms:
        assailant.sends(form, {})
        assailant.sends(form, {name: [field.usual] * 40 for name, field in form.fields.items()})
        assailant.sends(form, {**form.usually(), "unknown": ["x"], "": ["y"], "__class__": ["z"]})
        for name, field in form.fields.items():
            if field.long:
                assailant.sends(form, {**form.usually(), name: [MARK + MEGABYTE]})


def test_forms_with_mixtures(assailant: Assailant) -> None:
    @some(120)
    @given(data=st.data())
    def mixtures(data: st.DataObject) -> None:
        form = data.draw(st.sampled_from(assailant.forms), label="form")
        values = {}
        for name, field in form.fields.items():
            given_now = data.draw(
                st.lists(st.just(field.usual) | TEXTS, max_size=3) | st.just([field.usual]),
                label=name,
            )
            long = field.long and len(given_now) == 1
            values[name] = [MARK + given_now[0]] if long else given_now
        assailant.sends(form, values)

    mixtures()


WITH_ARGUMENTS = [name for name, route in ROUTES.items() if route.arguments]


def test_addresses_with_hostile_parts(assailant: Assailant) -> None:
    @some(80)
    @given(
        name=st.sampled_from(WITH_ARGUMENTS), part=TEXTS, at=st.integers(0, 4), post=st.booleans()
    )
    def addresses(name: str, part: str, at: int, post: bool) -> None:
        whole = quote_from_bytes(part[:2_000].encode("utf-8", "surrogatepass"), safe="")
        sample = address(name).split("/")
        filled = [number for number, piece in enumerate(sample) if piece]
        sample[filled[at % len(filled)]] = whole
        path = "/".join(sample)
        answer = (assailant.browser.post if post else assailant.browser.get)(path)
        judge(answer, path)

    addresses()


def test_months_that_are_none(assailant: Assailant) -> None:
    for month in ("0000-00", "9999-99", "2026-13", "10000-01", "٢٠٢٦-٠١", "1-1"):
        for name in ("notes-month", "notes-sheet", "note", "note-change", "note-remove"):
            path = address(name).replace(NOBODYS["month"], month)
            for answer in (assailant.browser.get(path), assailant.browser.post(path)):
                judge(answer, path)
                assert answer.status_code in (302, 404, 405), path


COOKIES = (house.HANDRAIL_COOKIE, house.HANDRAIL_MARKER, house.CSRF_COOKIE_NAME, "__Host-l", "x")
ON_THE_WIRE = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\x00"), max_size=90)
HEADERS = (
    "HTTP_COOKIE", "HTTP_ACCEPT_LANGUAGE", "HTTP_REFERER", "HTTP_HOST", "HTTP_ORIGIN",
    "HTTP_X_FORWARDED_PROTO", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_NONE_MATCH", "HTTP_RANGE",
)  # fmt: skip


def test_cookies_that_are_none(assailant: Assailant) -> None:
    @some(60)
    @given(name=st.sampled_from(COOKIES), value=ON_THE_WIRE, whole=ON_THE_WIRE)
    def cookies(name: str, value: str, whole: str) -> None:
        stranger = Client(raise_request_exception=False)
        for path in ("/today/", "/look/first/", "/"):
            judge(stranger.get(path, HTTP_COOKIE=f"{name}={value}; {whole}"), path)
        judge(stranger.post("/in/", {"name": "x"}, HTTP_COOKIE=f"{name}={value}"), "/in/")

    cookies()


def test_headers_that_are_none(assailant: Assailant) -> None:
    @some(60)
    @given(
        name=st.sampled_from(HEADERS),
        value=ON_THE_WIRE | st.sampled_from(["//evil.example/", "http://[", "http://[::1"]),
        path=st.sampled_from(["/today/", "/in/", "/now/", "/nowhere/", "/static/x.css"]),
    )
    def headers(name: str, value: str, path: str) -> None:
        more: dict[str, Any] = {} if name == "HTTP_COOKIE" else {name: value}
        judge(assailant.browser.get(path, **more), path)
        judge(assailant.browser.post(path, {}, **more), path)
        judge(assailant.browser.post(address("undo", assailant.ana), {}, **more), path)

    headers()


KINDS_OF_BODY = (
    "application/json",
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded; charset=utf-7",
    "application/x-www-form-urlencoded; charset=nonsense",
    "\xff",
    "",
)
BODIES = (b"", b"{", b"--x\r\n\r\n", b"%", b"a=%ff%fe&&&=", b"\xff" * 50)


def test_bodies_that_are_none(assailant: Assailant) -> None:
    there = ("/notes/new/", "/in/", "/draft/", "/look/first/", "/marks/", "/now/", "/today/")
    for kind in KINDS_OF_BODY:
        for body in BODIES:
            for path in there:
                judge(assailant.browser.generic("POST", path, body, kind), path)


def test_a_form_that_breaks_down_is_seen(
    assailant: Assailant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test of these tests."""
    from handrail.web.journal import forms

    def careless(form: Any) -> Any:
        return int(form.cleaned_data["day"].isoformat())

    monkeypatch.setattr(forms.EntryForm, "clean_day", careless)
    form = next(
        form for form in assailant.forms if form.path == "/notes/new/" and "day" in form.fields
    )

    with pytest.raises(AssertionError, match="broke down"):
        assailant.sends(form, form.usually())


def test_words_that_are_lost_are_seen(
    assailant: Assailant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other test of these tests: a page that comes back without what was typed."""
    from handrail.web.journal import views_write

    real = views_write.form_page

    def forgetful(request: Any, form: Any, *more: Any, **named: Any) -> Any:
        form.data = {}
        return real(request, form, *more, **named)

    monkeypatch.setattr(views_write, "form_page", forgetful)
    form = next(
        form for form in assailant.forms if form.path == "/notes/new/" and "day" in form.fields
    )

    with pytest.raises(AssertionError, match="lost what was typed"):
        assailant.sends(form, {**form.usually(), "free": [MARK], "day": ["0000-00-00"]})
