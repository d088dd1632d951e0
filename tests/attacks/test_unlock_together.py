"""Eight people open their spaces at the same moment, at the real cost, and Help answers meanwhile."""

import os
import re
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from threading import Barrier
from typing import Any
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import pytest

from tests.cast import EVERYDAY
from tests.fixtures.server import House, serving

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow
REAL: dict[str, Any] = {"HANDRAIL_TEST_PROFILE": "INTERACTIVE_128_MIB"}
PEOPLE = [f"person {number}" for number in range(8)]
CROWD = [f"nobody {number}" for number in range(22)]  # eighteen find room before the door
MOVE_IN = """
import sys, django
django.setup()
from handrail.vault import doors
for name in sys.argv[2:]:
    doors.create(name, doors.Passphrase(sys.argv[1]))
"""


@dataclass
class Answer:
    """What came back. at: when, by the clock of this test."""

    status: int
    page: str
    url: str
    at: float


class Browser:
    """A browser that keeps the house’s cookies on this machine, as Chromium and Firefox do."""

    def __init__(self, house: House) -> None:
        self.url = house.url
        policy = DefaultCookiePolicy(secure_protocols=("http", "https"))
        self.opener: OpenerDirector = build_opener(HTTPCookieProcessor(CookieJar(policy)))

    def gets(self, path: str) -> Answer:
        return self._asks(path, None)

    def unlocks(self, name: str, together: Barrier) -> Answer:
        """Fill in the door, wait until everybody has, and press Open."""
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', self.gets("/in/").page)
        assert token, "the door has no form"
        fields = {"name": name, "passphrase": EVERYDAY, "csrfmiddlewaretoken": token[1]}
        together.wait(60)
        return self._asks("/in/", urlencode(fields).encode())

    def _asks(self, path: str, body: bytes | None) -> Answer:
        try:
            with self.opener.open(f"{self.url}{path}", body, timeout=120) as answer:
                page = answer.read().decode()
                return Answer(answer.status, page, answer.url, time.monotonic())
        except urllib.error.HTTPError as refused:
            return Answer(refused.code, refused.read().decode(), refused.url, time.monotonic())


@pytest.fixture(scope="module")
def real_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house whose doors cost what they really cost, with eight people in it."""
    with serving(tmp_path_factory.mktemp("real"), **REAL) as house:
        environment = {**os.environ, **house.environment, **REAL}
        command = [sys.executable, "-c", MOVE_IN, EVERYDAY, *PEOPLE]
        environment["DJANGO_SETTINGS_MODULE"] = "tests.settings"
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
        yield house


def together(house: House, names: list[str]) -> tuple[list[Answer], list[Answer]]:
    """Let everybody open at once; return their answers, and what Help and Leave said meanwhile."""
    everybody = Barrier(len(names) + 1)
    with ThreadPoolExecutor(len(names)) as pool:
        opening = [pool.submit(Browser(house).unlocks, name, everybody) for name in names]
        everybody.wait(60)
        meanwhile = [Browser(house).gets(path) for path in ("/now/", "/clock/")]
        return [one.result() for one in opening], meanwhile


def test_eight_unlock_at_once_and_help_answers_meanwhile(real_house: House) -> None:
    begun = time.monotonic()
    opened, meanwhile = together(real_house, PEOPLE)

    last = max(answer.at for answer in opened)
    print(f"eight in {last - begun:.1f} s, Help after {meanwhile[0].at - begun:.2f} s")
    assert [(answer.status, answer.url) for answer in opened] == [
        (200, f"{real_house.url}/today/")
    ] * len(PEOPLE)
    assert [answer.status for answer in meanwhile] == [200, 200]
    assert "112" in meanwhile[0].page
    assert all(answer.at < last for answer in meanwhile), "Help waited for everybody"


def test_more_than_can_wait_are_told_to_come_again(real_house: House) -> None:
    answers, meanwhile = together(real_house, CROWD)

    turned_away = [answer for answer in answers if answer.status == 503]
    tried = [answer for answer in answers if answer.status == 200]
    assert len(turned_away) + len(tried) == len(CROWD)
    assert turned_away, "everybody found room"
    assert len(tried) >= 18
    for answer in turned_away:
        assert "Several spaces are being opened right now" in answer.page
        assert 'name="passphrase"' in answer.page, "the same page, ready for another try"
        assert EVERYDAY not in answer.page
        assert "nobody" in answer.page, "the name comes back"
    assert all("do not open a space here" in answer.page for answer in tried)
    last = max(answer.at for answer in answers)
    assert all(answer.status == 200 and answer.at < last for answer in meanwhile)
