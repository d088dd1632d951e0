"""A pseudo-language: every translated text stands in ⟦ ⟧, so that one which escaped is seen."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any

from django.utils import translation

OPEN, CLOSE = "⟦", "⟧"
NAMES = ("gettext", "ngettext", "pgettext", "npgettext")
# Text that is data or a sign, not words of ours: numbers, times, names of zones, key caps.
NO_WORDS = re.compile(r"^[\W\d_]*$")
SPOKEN_ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "data-loading")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Mark every text that goes through gettext while the block runs."""
    catalog: Any = translation._trans  # type: ignore[attr-defined]  # where Django keeps it
    real = {name: getattr(catalog, name) for name in NAMES}

    def marked(name: str):
        def translate(*arguments: object, **named: object) -> str:
            return f"{OPEN}{real[name](*arguments, **named)}{CLOSE}"

        return translate

    try:
        for name in NAMES:
            setattr(catalog, name, marked(name))
        yield
    finally:
        for name, function in real.items():
            setattr(catalog, name, function)


class Texts(HTMLParser):
    """Collects the texts of a page that are outside any mark, leaving out what is `translate=no`."""

    def __init__(self) -> None:
        super().__init__()
        self.bare: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self._marks = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        for name in SPOKEN_ATTRIBUTES:
            value = given.get(name) or ""
            if value and not NO_WORDS.match(value) and OPEN not in value:
                self.bare.append(f"{name}={value!r}")
        if tag not in VOID:
            self._open.append((tag, given.get("translate") == "no" or tag in ("style", "script")))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            opened, _ = self._open.pop()
            if opened == tag:
                break

    def handle_data(self, data: str) -> None:
        left_out = any(untranslated for _, untranslated in self._open)
        for piece in re.split(f"([{OPEN}{CLOSE}])", data):
            if piece == OPEN:
                self._marks += 1
            elif piece == CLOSE:
                self._marks -= 1
            elif not left_out and not self._marks and not NO_WORDS.match(piece):
                self.bare.append(piece.strip())


def bare_texts(html: str) -> list[str]:
    """Return the texts of a page that did not go through gettext."""
    page = Texts()
    page.feed(html)
    return page.bare
