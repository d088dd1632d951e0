"""Examples as rules write them: square brackets mark what must be noticed."""

from typing import NamedTuple


class Example(NamedTuple):
    """One example: the text as a person would type it, and the span in it."""

    text: str
    start: int
    end: int


def parsed(marked: str) -> Example:
    """Return the text without its brackets, and where they stood.

    Raises ValueError unless there is one pair of brackets; `[]` at the end marks a missing part.
    """
    before, opening, rest = marked.partition("[")
    inside, closing, after = rest.partition("]")
    if not (opening and closing):
        raise ValueError(f"no brackets in {marked!r}")
    return Example(before + inside + after, len(before), len(before) + len(inside))
