"""Labelled sentences told otherwise: with a calm one beside them, and with short forms written out.

What is wrong stays wrong beside a kind sentence, and “I will” says what “I’ll” says: the learned
layer is shown both, so that neither hides anything from it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import cycle

from handrail.coach.learned.layer import OF_THE_WHOLE
from tests.coach.labelled import Row

WRITTEN_OUT = (
    (r"\b(I|you|he|she|it|we|they|that|there)['’]ll\b", r"\1 will"),
    (r"\b(I)['’]m\b", r"\1 am"),
    (r"\b(you|we|they)['’]re\b", r"\1 are"),
    (r"\b(I|you|we|they)['’]ve\b", r"\1 have"),
    (r"\bwon['’]t\b", "will not"),
    (r"\bcan['’]t\b", "cannot"),
    (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n['’]t\b", r"\1 not"),
)


def told_otherwise(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield each sentence that is said to another or posted, and beside it what it also comes as."""
    there = [row for row in rows if row["kind"] != "private"]
    calm: dict[str, list[str]] = {}
    for row in there:
        if not row["codes"] and not row.get("may"):
            calm.setdefault(row["kind"], []).append(row["text"])
    beside = {kind: cycle(texts) for kind, texts in calm.items()}
    for number, row in enumerate(there):
        yield row
        yield among_calm(row, next(beside[row["kind"]]), first=number % 2 == 0)
        if (text := written_out(row["text"])) != row["text"]:
            yield {**row, "text": text}


def among_calm(row: Row, calm: str, *, first: bool) -> Row:
    """Put a calm sentence beside a labelled one. first: whether the labelled one comes first.

    What a text lacks or is as a whole may be otherwise now, so it is left open.
    """
    text, beside = ended(row["text"]), ended(calm)
    return {
        "kind": row["kind"],
        "text": f"{text} {beside}" if first else f"{beside} {text}",
        "codes": [code for code in row["codes"] if code not in OF_THE_WHOLE],
        "may": sorted({*row.get("may", ()), *OF_THE_WHOLE}),
    }


def ended(text: str) -> str:
    """Return a text with a stop at its end."""
    text = text.strip()
    return text if text.endswith((".", "?", "!", "…", "”", '"')) else f"{text}."


def written_out(text: str) -> str:
    """Return a text with its short forms written out."""
    for short, long in WRITTEN_OUT:
        text = re.sub(short, long, text, flags=re.IGNORECASE)
    return text
