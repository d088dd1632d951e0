"""The house rules that hold on every page, each with a sentence that says how to mend a breach."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

MARKS = " \n⟦⟧"  # around a title: nothing of it, and what the pseudo-language puts there
TITLES = frozenset(
    [
        "Handrail",
        "Today",
        "Path",
        "Shared",
        "Lists",
        "Draft",
        "Timer",
        "Check-in",
        "Print",
        "World clock",
    ]
)
DENIED_IN_PATHS = re.compile(
    r"safe|abuse|plan|leav|partner|help|repair|danger|violen|crisis|toxic|apolog|boundar|secret|"
    r"private|hidden|inner|passphrase|escape|exit|couple|relation|fear|harm|threat|recover"
)
OUTSIDE = re.compile(r"^(?:[a-z]+:)?//", re.I)
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
FIELDS = {"input", "textarea", "select"}
UNLABELLED = {"hidden", "submit", "button"}


@dataclass
class Element:
    """A start tag with its attributes and the elements it lies in."""

    tag: str
    attributes: dict[str, str]
    within: tuple["Element", ...]
    text: str = ""

    def inside(self, tag: str) -> bool:
        """Tell whether it lies in an element of this kind."""
        return any(parent.tag == tag for parent in self.within)


@dataclass
class Page(HTMLParser):
    """A page as a flat list of elements."""

    html: str
    elements: list[Element] = field(default_factory=list)
    texts: list[tuple[Element | None, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        element = Element(tag, given, tuple(self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data
        self.texts.append((self._open[-1] if self._open else None, data))

    def all(self, *tags: str) -> list[Element]:
        """Return the elements of these kinds, in order."""
        return [element for element in self.elements if element.tag in tags]

    def links(self) -> list[str]:
        """Return where its links lead."""
        return [a.attributes.get("href", "") for a in self.all("a")]


def breaches(html: str, path: str, *, cover: bool = False) -> list[str]:
    """Return a sentence for each house rule a page breaks."""
    page = Page(html)
    found = [*_shape(page), *_nothing_inline(page), *_nothing_outside(page), *_fields(page)]
    found += _words(page)
    if not cover:
        found += _way_out(page, path)
    if DENIED_IN_PATHS.search(path):
        found.append(f"the path {path} has a word that tells: choose a neutral one")
    return found


def _shape(page: Page) -> list[str]:
    found = []
    headings = len(page.all("h1"))
    if headings != 1:
        found.append(f"{headings} h1: each page has exactly one")
    title = page.all("title")[0].text.strip(MARKS) if page.all("title") else ""
    if title not in TITLES:
        found.append(f"title {title!r}: use one of the closed list")
    names = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    found += [f"id {name!r} twice: make it unique" for name in {*names} if names.count(name) > 1]
    for element in page.elements:
        for attribute in ("for", "aria-describedby", "aria-labelledby", "popovertarget"):
            for name in element.attributes.get(attribute, "").split():
                if name not in names:
                    found.append(f"{attribute}={name!r} points at nothing")
    if not page.all("html")[0].attributes.get("lang"):
        found.append("html without lang")
    return found


def _nothing_inline(page: Page) -> list[str]:
    found = []
    for element in page.elements:
        if element.tag == "style" or "style" in element.attributes:
            found.append(f"inline style on <{element.tag}>: put it in handrail.css")
        if element.tag == "script" and "src" not in element.attributes:
            found.append("inline script: put it in a file")
        handlers = [name for name in element.attributes if name.startswith(("on", "hx-on"))]
        found += [f"{name} on <{element.tag}>: put it in a file" for name in handlers]
    return found


def _nothing_outside(page: Page) -> list[str]:
    found = []
    for element in page.elements:
        for name in ("src", "href", "action", "srcset", "data", "poster"):
            value = element.attributes.get(name, "")
            if value.startswith("data:"):
                found.append(f"a data: address in <{element.tag}>: the policy refuses it")
            if not OUTSIDE.match(value) and not value.startswith(("http:", "https:")):
                continue
            rel = element.attributes.get("rel", "").split()
            if element.tag != "a" or not {"noreferrer", "noopener"} <= {*rel}:
                found.append(
                    f"{value} is asked of somebody else: only links with rel may go outside"
                )
        query = element.attributes.get("href", "").partition("?")[2]
        if query:
            found.append(
                f"a query in a link ({query!r}): nothing about a person stands in an address"
            )
    return found


def _fields(page: Page) -> list[str]:
    found = []
    labelled = {label.attributes.get("for") for label in page.all("label")}
    for element in page.all(*FIELDS):
        kind = element.attributes.get("type", "text")
        if kind in UNLABELLED:
            continue
        name = element.attributes.get("name", element.attributes.get("id", "?"))
        spoken = element.attributes.get("id") in labelled or element.inside("label")
        if not spoken and not {"aria-label", "aria-labelledby"} & {*element.attributes}:
            found.append(f"the field {name!r} has no label")
        typed_in = element.tag == "textarea" or (
            element.tag == "input" and kind in ("text", "password", "search")
        )
        if typed_in and element.attributes.get("autocomplete") != "off":
            found.append(f"the field {name!r} may be remembered: autocomplete=off")
        if typed_in and element.attributes.get("spellcheck") != "false":
            found.append(f"the field {name!r} may be sent for spell-checking: spellcheck=false")
    for form in page.all("form"):
        if "novalidate" not in form.attributes:
            found.append("a form the browser checks with bubbles of its own: novalidate")
        inside = [element for element in page.all("input") if form in element.within]
        token = any(element.attributes.get("name") == "csrfmiddlewaretoken" for element in inside)
        if form.attributes.get("method", "get").lower() != "post":
            found.append("a form that is not sent by POST: its words would stand in the address")
        elif not token:
            found.append("a form without its token")
    return found


def _words(page: Page) -> list[str]:
    found = []
    for element, text in page.texts:
        lineage = (*element.within, element) if element else ()
        if any(parent.tag in ("script", "style", "kbd", "code") for parent in lineage):
            continue
        if any(parent.attributes.get("translate") == "no" for parent in lineage):
            continue
        if "!" in text:
            found.append(f"an exclamation mark in {text.strip()!r}")
        if "'" in text or '"' in text:
            found.append(f"a straight quote in {text.strip()!r}: use ’ “ ”")
    return found


def _way_out(page: Page, path: str) -> list[str]:
    found = []
    leaving = [a for a in page.all("a") if a.attributes.get("href") == "/clock/"]
    first = [a.attributes.get("href") for a in page.all("a", "button", "input")][:3]
    if not leaving:
        found.append("no way out: extend ui/base.html")
    elif "/clock/" not in first:
        found.append("the way out is not among the first tab stops")
    if path != "/now/" and "/now/" not in page.links():
        found.append("Help is more than one step away")
    if path not in ("/time/",) and not path.startswith("/look/") and "/look/" not in page.links():
        found.append("the look is more than one step away")
    filled = [
        element
        for element in page.all("a", "button")
        if (classes := element.attributes.get("class", "").split())
        and "btn" in classes
        and not {"quiet", "plain"} & {*classes}
        and "hidden" not in element.attributes
    ]
    if len(filled) > 1:
        found.append(f"{len(filled)} filled buttons: one thing a screen, the others quiet or plain")
    return found
