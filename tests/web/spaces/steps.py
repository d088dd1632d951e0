"""What a person does at the door of a space, without a browser."""

import re

from django.http.response import HttpResponseBase
from django.test import Client

from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.errors import DoesNotOpen

OWN = "velvet otter 40 umbrellas!"
INNER = "quiet lantern and 7 brown hens"
NAME = "Ana of the mill"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')  # masked anew in each answer
INSIDE = ["/mine/", "/mine/device/", "/mine/again/", "/mine/change/", "/mine/words/", "/mine/end/"]
INSIDE += ["/in/", "/in/two/"]


def opens(name: str, passphrase: str) -> bool:
    """Tell whether these open a space."""
    try:
        doors.unlock(name, Passphrase(passphrase))
    except DoesNotOpen:
        return False
    return True


def text_of(response: HttpResponseBase) -> str:
    """Return a page as text, without what is drawn anew for each answer."""
    return TOKEN.sub("", response.content.decode())  # type: ignore[attr-defined]  # no page streams


def walks_to_the_last_screen(browser: Client, who: str = "me", **given: str) -> None:
    """Fill in the first two screens."""
    first = {"name": NAME, "passphrase": OWN, "passphrase_again": OWN, **given}
    assert browser.post("/in/new/", first).headers["Location"] == "/in/new/2/"
    answer = browser.post("/in/new/2/", {"who": who, "time_zone": "Asia/Tokyo"})
    assert answer.status_code == 302
