"""What one part of a reading's page is: plain data that a thin page renders."""

from typing import NamedTuple

from handrail.programme.support.helplines import Scope


class Section(NamedTuple):
    """One part of the page of a reading.

    id: stable name, for the page's anchors. heading: its heading. lines: what it says. ordered:
    whether the lines are steps in this order. scopes: the help lines to show in it, as named in
    `helplines`. numbers_first: whether the first number stands before the lines. goes_to: the thing it leads to ("plan", "devices", "leaving", "limits", "hope",
    "weighing", "own-work", "steps", "together", "grounding"); the page links it where it exists.
    needs: the fact that must hold for it to be shown; empty when it always is.
    """

    id: str
    heading: str
    lines: tuple[str, ...]
    ordered: bool = False
    scopes: tuple[Scope, ...] = ()
    numbers_first: bool = False
    goes_to: str = ""
    needs: str = ""
