"""What a person writes as one hard thing, and how it is kept, in a browser without scripts."""

from typing import Any

from django.test import Client

BOTH = {"when": "you left on Sunday", "feel": "sad", "because": "it was our evening"}
HEARD = "When you left on Sunday, I feel sad, because it was our evening."
START = {"opening": "I’ve been worried about us", "invitation": "could we talk"}


def page(browser: Client, path: str) -> str:
    """Return a page as the browser gets it."""
    answer = browser.get(path, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def keeps(ana: Client, shape: str = "both", **parts: Any) -> str:
    """Write one hard thing and keep it; return its address."""
    given = {**(BOTH if shape == "both" else START), **parts}
    answer = ana.post(f"/say/{shape}/", {**given, "do": "keep"})
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]
