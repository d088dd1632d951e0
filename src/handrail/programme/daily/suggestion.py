"""What a step that Today may offer has."""

from typing import NamedTuple


class Suggestion(NamedTuple):
    """One step.

    name: as a Step keeps it. title: what to do. about: one sentence more. time: how long it takes.
    url: the name of the page where it is done; empty for what is done away from the screen.
    after_done, after_not_today: how many days it rests before it is offered again.
    for_two: whether it is about the two of you, and left out where there is harm.
    """

    name: str
    title: str
    about: str
    time: str
    url: str = ""
    after_done: int = 1
    after_not_today: int = 1
    for_two: bool = False
