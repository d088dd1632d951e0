"""What a spoken piece is: what somebody says, for another to say back in their own words."""

from typing import NamedTuple

REFLECTION = "reflection"  # the kind of text, as the coach names it


class Spoken(NamedTuple):
    """One piece to listen to.

    name: such as home-1. title: what it is about. who: who says it, and when. said: their words.
    answer: one way to say it back, among many. kind: of text, as the coach names it.
    """

    name: str
    title: str
    who: str
    said: str
    answer: str
    kind: str = REFLECTION
