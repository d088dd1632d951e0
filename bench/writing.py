"""Ten years of a made-up journal: plain English drawn word by word from the coach's own sentences."""

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

from handrail.programme.daily.step import Step
from handrail.programme.ground.journal import Entry
from handrail.programme.record import Record, new_id

SENTENCES = Path(__file__).resolve().parents[1] / "tests" / "coach" / "sentences"
TEN_YEARS = 3_650
KILOBYTE = 1_000
LAST_DAY = date(2026, 11, 20)


def sentences() -> list[dict[str, str]]:
    """Return the coach's labelled sentences: their kind and their text."""
    files = sorted(SENTENCES.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


@cache
def _followers() -> dict[str, list[str]]:
    following: dict[str, list[str]] = defaultdict(list)
    for sentence in sentences():
        words = ["", *sentence["text"].split(), ""]
        for one, other in pairwise(words):
            following[one].append(other)
    return following


def words(chance: random.Random) -> Iterator[str]:
    """Draw words for ever: each may follow the one before it, as in the coach's sentences."""
    following, last = _followers(), ""
    while True:
        last = chance.choice(following[last])
        if last:
            yield last


def text(chance: random.Random, length: int) -> str:
    """Draw a text of about so many characters, in sentences."""
    drawn, have = [], 0
    for word in words(chance):
        drawn.append(word)
        have += len(word) + 1
        if have > length:
            return " ".join(drawn)[:length].replace("\n", " ")
    raise AssertionError("words never end")


def entries(count: int, length: int = KILOBYTE) -> list[Entry]:
    """Return a journal whose last day is LAST_DAY, oldest first."""
    chance = random.Random(count)
    return [
        Entry(
            id=new_id(),
            day=LAST_DAY - timedelta(days=number),
            free=text(chance, length),
            moods=("tired",),
        )
        for number in reversed(range(count))
    ]


def mixed(count: int) -> list[Record]:
    """Return records of 512 bytes on average, as JSON: half of them journal entries, half steps."""
    steps = [
        Step(id=new_id(), day=LAST_DAY - timedelta(days=number), step="breathe", done=True)
        for number in range(count // 2)
    ]
    return [*steps, *entries(count - len(steps), length=720)]
