"""Ten years of journal, the same entries in a space and in jrnl, made once for two groups."""

from dataclasses import dataclass
from functools import cache

from bench import house, writing
from bench.jrnl import Jrnl
from bench.peers import NoPeer
from handrail.programme.ground.journal import Entry
from handrail.vault.place import SpaceKey

TIMES = 10.0  # as fast as jrnl with encryption


@dataclass(frozen=True)
class Both:
    """key: of the space. sealed, plain: jrnl with and without encryption; None when not at hand."""

    entries: list[Entry]
    key: SpaceKey
    sealed: Jrnl | None
    plain: Jrnl | None
    trouble: str = ""


@cache
def ten_years() -> Both:
    """Make them."""
    entries = writing.entries(writing.TEN_YEARS)
    key = house.moves_in("ten years", entries)
    try:
        return Both(entries, key, Jrnl(entries, encrypted=True), Jrnl(entries, encrypted=False))
    except NoPeer as trouble:
        return Both(entries, key, None, None, f"{trouble}. ")
