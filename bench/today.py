"""The page a person opens most: its time in the server, beside a plain Django page of the same bytes."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client
from django.test.utils import override_settings, setup_test_environment, teardown_test_environment

from bench import house, writing
from bench.browser import Browser, cookie
from bench.plain_page import MIDDLEWARE, PATH, plain_page
from bench.row import Row, milliseconds, times
from bench.timing import took_in_turn
from handrail.accounts import clock
from handrail.cli.sample.life import BEGUN, records
from handrail.programme.record import Record
from handrail.vault.place import SpaceKey

GOAL = 15.0
AT_MOST = 3.0
RECORDS = 1_000
RUNS = 100
TODAY = "/today/"
# What may differ between the two: the form's token, the time left, and which tab one is on.
_OWN = re.compile(rb' name="csrfmiddlewaretoken" value="[^"]+"| aria-current="page"|[0-9]')


def rows() -> Iterator[Row]:
    """Ask for Today and for its peer by turns."""
    name = "today"
    key = house.moves_in(name, life(RECORDS))
    brought = cookie(key, name)
    ours = Browser(WSGIHandler(), brought)
    plain = the_peer(key, brought)
    assert _OWN.sub(b"", ours.get(TODAY)) == _OWN.sub(b"", plain.get(PATH))
    mine, theirs = took_in_turn(lambda: ours.get(TODAY), lambda: plain.get(PATH), RUNS)
    ratio = mine.fair / theirs.fair
    yield Row(
        what=f"Today, server time, {RECORDS:,} records",
        figure=milliseconds(mine.fair),
        peer=f"plain Django {milliseconds(theirs.fair)}",
        ratio=times(ratio),
        goal=f"≤ {GOAL:.0f} ms, ≤ {AT_MOST:.0f}×",
        met=mine.fair <= GOAL and ratio <= AT_MOST,
        why=f"{mine.about()}{len(ours.get(TODAY)):,} bytes, the same page from both",
    )


def life(count: int) -> list[Record]:
    """Return so many records: the sample person's, and a journal of the years before."""
    own = records(clock.today())
    earlier = clock.today() - BEGUN - writing.LAST_DAY
    before = writing.entries(count - len(own), length=300)
    return [*own, *(msgspec.structs.replace(e, day=e.day + earlier - timedelta(1)) for e in before)]


def the_peer(key: SpaceKey, brought: str) -> Browser:
    """Give the plain page the values Today shows now; return a browser that asks for it."""
    plain_page.key = key
    plain_page.constants = constants(brought)
    with override_settings(MIDDLEWARE=MIDDLEWARE):
        return Browser(WSGIHandler(), brought)


def constants(brought: str) -> dict[str, Any]:
    """Return what Today hands to its template, asked for once."""
    setup_test_environment()
    try:
        page = Client(HTTP_HOST="127.0.0.1", HTTP_COOKIE=brought).get(TODAY)
    finally:
        teardown_test_environment()
    outermost: Any = page.context  # a list of contexts, whatever the stubs say
    given: dict[str, Any] = outermost[0].flatten()
    return {name: value for name, value in given.items() if name not in ("request", "csrf_token")}
