"""Where the tables of the learned layer lie, and how it is told what they were made from."""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import handrail.coach.learned
from tests.coach.labelled import Row

HOME = Path(handrail.coach.learned.__file__).parent
ORIGIN = HOME / "origin.txt"  # a digest of the sentences the tables were made from
# A telephone number or a name is there or isn't, and a note is no finding: nothing is to be guessed.
COUNTED = frozenset(["identifying", "self-erasing"])


def digest(rows: Iterable[Row]) -> str:
    """Return a number that changes when any sentence or label does."""
    text = json.dumps(list(rows), sort_keys=True, ensure_ascii=False)
    return sha256(text.encode()).hexdigest()
