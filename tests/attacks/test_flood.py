"""Whoever reaches the address may send what they like: Help and Leave answer meanwhile."""

import resource
import socket
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from tests.fixtures.server import House

pytestmark = pytest.mark.slow
HALF_A_FORM = (
    "POST /in/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 900\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\n\r\nname="
)
HALF_A_HEAD = "GET / HTTP/1.1\r\nHost: 127"
AS_MANY_AS_ARE_LET_IN = 1_024


@contextmanager
def half_sent(house: House, what: str, number: int) -> Iterator[None]:
    """Hold connections on which the other half never arrives."""
    port = int(house.url.rpartition(":")[2])
    with ExitStack() as held:
        for _ in range(number):
            line = held.enter_context(socket.create_connection(("127.0.0.1", port)))
            line.sendall(what.format(port=port).encode())
        time.sleep(0.5)
        yield


@pytest.fixture
def many_files() -> Iterator[None]:
    """Let this process hold more connections than usual."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4_096)), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def answers(url: str, within: float) -> bool:
    with urllib.request.urlopen(url, timeout=within) as answer:
        return bool(answer.status == 200)


@pytest.mark.parametrize("path", ["/now/", "/clock/", "/look/"])
def test_help_and_leave_answer_while_many_forms_are_half_sent(house: House, path: str) -> None:
    with half_sent(house, HALF_A_FORM, 40):
        assert answers(house.url + path, within=5)


def test_connections_that_say_nothing_are_let_go_within_seconds(
    house: House, many_files: None
) -> None:
    with half_sent(house, HALF_A_HEAD, AS_MANY_AS_ARE_LET_IN):
        assert answers(f"{house.url}/now/", within=12)
