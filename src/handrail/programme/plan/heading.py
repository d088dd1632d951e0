"""What a page of a plan is made of: prompts for one's own words, and lists to tick."""

from typing import NamedTuple


class Prompt(NamedTuple):
    """A beginning for one's own words.

    name: as kept. label: what it asks. hint: something to think of. sheet: the part of the
    household list it may go on ("places", "ways" or "out"), or empty. never_printed: for code words.
    """

    name: str
    label: str
    hint: str = ""
    sheet: str = ""
    never_printed: bool = False


class Item(NamedTuple):
    """A line to tick. plain: how an ordinary household list says it; empty where it would tell."""

    name: str
    label: str
    plain: str = ""


class Checklist(NamedTuple):
    """Lines to tick. label: what a tick means. sheet: the part of the household list, or empty."""

    name: str
    label: str
    items: tuple[Item, ...]
    hint: str = ""
    sheet: str = ""


class Heading(NamedTuple):
    """One page. name: also in its address, so it tells nothing. care: a warning before the fields."""

    name: str
    title: str
    hint: str
    about: tuple[str, ...]
    prompts: tuple[Prompt, ...]
    lists: tuple[Checklist, ...] = ()
    care: tuple[str, ...] = ()
