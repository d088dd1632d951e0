"""Somebody with a browser of their own who types canaries wherever one can type."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, Page, expect

from tests.attacks.canaries import Canaries
from tests.fixtures.browser import PHONE
from tests.fixtures.server import House

TYPED_IN = "main textarea:not([readonly]), main input[type=text], main input[type=password]"
STORED = """async () => JSON.stringify([
    {...localStorage}, {...sessionStorage}, document.cookie, window.name,
    "databases" in indexedDB ? await indexedDB.databases() : [],
    "caches" in window ? await caches.keys() : [],
])"""
NOTHING_STORED = '[{},{},"","",[],[]]'


class Visitor:
    """Somebody with a browser of their own who types canaries wherever one can type."""

    def __init__(self, page: Page, house: House, canaries: Canaries) -> None:
        self.page, self.url, self.canaries = page, house.url, canaries
        self.names: list[str] = []

    def goes_to(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")

    def types(self, **known: str) -> int:
        """Fill every field of the page; known: what a certain field needs. Returns how many."""
        fields = self.page.locator(TYPED_IN).all()
        for field in fields:
            name = field.get_attribute("name") or ""
            words = known.get(name) or self.canaries.next()
            field.fill(words)
            self.names += [words] if name == "name" else []
        return len(fields)

    def presses(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).first.click()
        self.page.wait_for_load_state()
        assert self.page.evaluate(STORED) == NOTHING_STORED

    def sees(self, words: str) -> None:
        expect(self.page.locator("main")).to_contain_text(words)


@contextmanager
def own_profile(browser_type: BrowserType, arguments: Any, folder: Path) -> Iterator[Page]:
    """A browser that keeps its profile in a folder, closed at the end."""
    context: BrowserContext = browser_type.launch_persistent_context(
        str(folder), **arguments, **PHONE
    )
    try:
        yield context.pages[0] if context.pages else context.new_page()
    finally:
        context.close()
