"""The labelled sentences of this folder, and which of them belong together."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TOPICS = sorted((HERE / "sentences").glob("*.jsonl"))
FROZEN = HERE / "frozen_after.jsonl"
ROUNDS = sorted((HERE / "rounds").glob("*.jsonl"))
FILES = [*TOPICS, FROZEN, *ROUNDS]

Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    """Read one file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def rows_without(held_out: frozenset[str] = frozenset()) -> Iterator[Row]:
    """Read every file but those held out, by their names without an ending."""
    for path in FILES:
        if path.stem not in held_out:
            yield from rows_of(path)
