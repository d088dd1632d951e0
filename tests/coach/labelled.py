"""The labelled sentences of this folder, and which of them belong together."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handrail.coach.examples import parsed
from handrail.coach.rules import KINDS, rules

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
    """Read every file but those held out, by their names without an ending, and the rules' own."""
    for path in FILES:
        if path.stem not in held_out:
            yield from rows_of(path)
    yield from rows_of_rules()


def rows_of_rules() -> Iterator[Row]:
    """Read the examples of the rules: each is sure of one code, and leaves the others open."""
    for kind in KINDS:
        codes = {rule.code for rule in rules(kind)}
        for rule in rules(kind):
            open_codes = sorted(codes - {rule.code})
            for marked in rule.notice:
                yield {
                    "kind": kind,
                    "text": parsed(marked).text,
                    "codes": [rule.code],
                    "may": open_codes,
                }
            # Private writing is of one code or none, and what is none of this may be another.
            for text in rule.leave if kind != "private" else ():
                yield {"kind": kind, "text": text, "codes": [], "may": open_codes}
