"""Worked cases: thirty that came with the table, and our own, reasoned from the table by hand."""

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


DEV = cases("vignettes_dev.jsonl")
OWN = cases("vignettes_own.jsonl")
