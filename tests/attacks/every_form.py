"""Finds every form of the house by walking through it as Ana, and sends them as a hostile hand would."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote_from_bytes, urlsplit

from django.test import Client
from django.urls import reverse

from handrail.programme.look.screens import BY_SCREEN, WHEN
from tests.cast import EVERYDAY
from tests.house.cast import Person
from tests.house.routes import ROUTES
from tests.house.rules import Element, Page
from tests.house.test_routes import address

# Screens that are only there once the one before was answered; walked through in this order.
IN_A_ROW = (
    *(reverse("look-screen", args=[name]) for name in ("first", WHEN, *BY_SCREEN)),
    reverse("look-check"),
    reverse("look-also"),
    reverse("look-shown"),
    reverse("new"),
    reverse("new-who"),
    reverse("new-last"),
)
A_NAME = "Somebody new"


@dataclass(frozen=True)
class Field:
    """One field: a value a person could give. long: made for words. button: sent only when pressed."""

    name: str
    usual: str
    long: bool = False
    button: bool = False


@dataclass
class Form:
    """A form as it stands on a page. where: the page. path: where it is sent."""

    where: str
    path: str
    fields: dict[str, Field] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """What tells forms apart, without the ids in addresses."""
        shape = "/".join(
            "1" if any(map(str.isdigit, part)) else part for part in self.path.split("/")
        )
        return shape, tuple(sorted(self.fields))

    def usually(self) -> dict[str, list[str]]:
        """The form as a person would send it."""
        return {name: [given.usual] for name, given in self.fields.items() if not given.button}


def forms_on(page_html: str, where: str) -> Iterator[Form]:
    """Read the forms of a page, with a plausible value for each field."""
    page = Page(page_html)
    for element in page.all("form"):
        form = Form(where, element.attributes.get("action") or where)
        for inside in page.all("input", "textarea", "select", "button"):
            name = inside.attributes.get("name", "")
            if element in inside.within and name and name != "csrfmiddlewaretoken":
                found = _field(page, inside, name)
                if name not in form.fields or found.usual == "yes":
                    form.fields[name] = found
        yield form


def _field(page: Page, element: Element, name: str) -> Field:
    kind = element.attributes.get("type", "text")
    value = element.attributes.get("value", "")
    if element.tag == "button":
        return Field(name, value, button=True)
    if element.tag == "select":
        options = [o.attributes.get("value", "") for o in page.all("option") if element in o.within]
        return Field(name, next(filter(None, options), ""))
    if element.tag == "textarea" or (kind == "text" and element.tag == "input"):
        return Field(name, value or A_NAME, long=True)
    if kind == "password":
        return Field(name, EVERYDAY)
    return Field(name, value)


def every_form(person: Person) -> list[Form]:
    """Walk through the house, answering what leads on, and return each form once."""
    found: dict[object, Form] = {}
    pages = [address(name, person) for name, route in ROUTES.items() if not route.does]
    send(person.browser, reverse("draft"), {"path": [reverse("note-new")], "free": [A_NAME]})
    # The walk makes a look that tells of harm; without this the folded pages would hide their forms.
    send(person.browser, reverse("folded-on"), {"toward": [reverse("lists")]})
    for browser in (Client(), person.browser):
        for path in (*IN_A_ROW, *pages):
            if path == reverse("leave"):
                continue
            answer: Any = browser.get(path, follow=True)
            where = answer.redirect_chain[-1][0] if answer.redirect_chain else path
            for form in forms_on(answer.content.decode(), urlsplit(where).path):
                found.setdefault(form.key, form)
                if path in IN_A_ROW and form.path == path:
                    send(browser, form.path, form.usually())
    return [*found.values(), *_sent_by_no_page(person, {form.path for form in found.values()})]


def _sent_by_no_page(person: Person, found: set[str]) -> Iterator[Form]:
    """The addresses that take forms which the walk met nowhere: the script's, or seldom shown."""
    for name, route in ROUTES.items():
        if route.does and (path := address(name, person)) not in found:
            fields = {"free": Field("free", A_NAME, long=True)} if name == "draft" else {}
            where = Field("path", reverse("note-new"))
            yield Form(reverse("note-new"), path, {"path": where, **fields})


def body_of(values: Mapping[str, Sequence[str]]) -> bytes:
    """Encode a form as a browser does, and further than one would: lone halves of signs too."""
    return "&".join(
        f"{_quoted(name)}={_quoted(value)}" for name, given in values.items() for value in given
    ).encode()


def _quoted(text: str) -> str:
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"), safe="")


def send(browser: Client, path: str, values: Mapping[str, Sequence[str]]) -> Any:
    """Send a form."""
    return browser.post(
        path, data=body_of(values), content_type="application/x-www-form-urlencoded"
    )


def given_back(page_html: str) -> list[str]:
    """Return what stands in the fields of a page."""
    page = Page(page_html)
    lines = [element.attributes.get("value", "") for element in page.all("input")]
    return [*(html.unescape(area.text) for area in page.all("textarea")), *lines]
