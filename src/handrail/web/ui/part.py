"""How a part of the product declares itself, so that adding one touches one list only."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from django.utils.functional import Promise

from handrail.programme.record import Record

if TYPE_CHECKING:  # a declaration is read before anything it names is needed
    from handrail.accounts.requests import Request
    from handrail.vault.space import Space

Words = str | Promise


class Entry(NamedTuple):
    """A line of the register as its part declares it.

    id: of the programme, such as U1. title: what it is. url: the name of its address. keeps: the
    kinds of record it keeps; a kind that no item keeps cannot be sealed. test: the walk that proves
    it, as pytest names it.
    """

    id: str
    title: str
    url: str
    keeps: tuple[type[Record], ...]
    test: str


class Group(StrEnum):
    """Where on the page Lists a row stands, in the order of the page."""

    DAILY = "daily"
    LOOK = "look"
    GROUND = "ground"
    MEND = "mend"
    CLOSE = "close"
    AHEAD = "ahead"
    ONWARD = "onward"
    HERE = "here"


class Row(NamedTuple):
    """A row on the page Lists.

    minutes: how long it takes, in words, or empty. group: where it stands. words: plain words that
    somebody may type to find it, beside those of its title and hint.
    """

    title: Words
    hint: Words
    url: str
    icon: str
    minutes: Words = ""
    group: Group = Group.ONWARD
    words: Words = ""


class Tab(NamedTuple):
    """An entry of the navigation inside a space."""

    title: Words
    url: str
    icon: str
    place: int


@dataclass(frozen=True)
class Part:
    """What a part adds to the house.

    urls: the module of its addresses. entries: its lines in the register. open_rows: what can be
    done without a space. own_rows: what is found inside one. tabs: its places in the navigation.
    sheets: its plain sheets to print, listed on the page “Paper instead”. carries: names of values of
    the open pages that go along into a space; crosses: of those that go along from one space into
    another, because the person said so. on_opening: what it does once a space was opened.
    """

    urls: str
    entries: tuple[Entry, ...] = ()
    open_rows: tuple[Row, ...] = ()
    own_rows: tuple[Row, ...] = ()
    tabs: tuple[Tab, ...] = ()
    sheets: tuple[Row, ...] = ()
    carries: tuple[str, ...] = ()
    crosses: tuple[str, ...] = ()
    on_opening: "Callable[[Request, Space], None] | None" = None
