"""What a gentle note has: its causes, why people do this, and pages it offers."""

from collections.abc import Callable
from typing import NamedTuple

from handrail.programme.noticing.seen import Seen


class Cause(NamedTuple):
    """One thing that sets a note off. when: whether it is so. words: said to the person."""

    when: Callable[[Seen], bool]
    words: str


class Offer(NamedTuple):
    """One page a note leads to. url: its name. in_unsafe: whether an unsafe reading leaves it there."""

    url: str
    words: str
    in_unsafe: bool = True


class Note(NamedTuple):
    """One row of the table.

    id: as in the programme. title: what it is about. causes: any of them is enough; the first that
    holds is said. why: why people do this, and what else there is. offers: where to go from here.
    in_unsafe: whether it speaks while the newest reading is one of harm.
    """

    id: str
    title: str
    causes: tuple[Cause, ...]
    why: str
    offers: tuple[Offer, ...]
    in_unsafe: bool = False


class Speaking(NamedTuple):
    """A note that speaks now. cause: the one said. offers: those that fit the reading."""

    note: Note
    cause: str
    offers: tuple[Offer, ...]
