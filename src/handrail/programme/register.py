"""The register: for each item of the programme where a person does it and which test proves it."""

from collections.abc import Iterable
from typing import NamedTuple


class Entry(NamedTuple):
    """One item of the programme.

    id: as on the page of the programme, such as U1. title: what it is. url: the address where a
    person does it. keeps: the tags of the kinds of record it keeps, or none. test: the walk that proves it.
    """

    id: str
    title: str
    url: str
    keeps: tuple[str, ...]
    test: str


def sorted_by_id(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries by letter, then number, then part, as the page of the programme has them."""
    letters = "UAGRCMWSLEPTFKX"

    def place(entry: Entry) -> tuple[int, int, str]:
        number = "".join(sign for sign in entry.id if sign.isdigit())
        return letters.find(entry.id[0]), int(number or 0), entry.id

    return sorted(entries, key=place)
