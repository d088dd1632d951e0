"""The one list of parts a person meets. Adding a part is a folder in `web/` and a line here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # settings read this list before Django can load what a part is made of
    from handrail.web.ui.part import Part

NAMES = (
    "welcome",
    "support",
    "safety",
    "understanding",
    "journal",
    "talking",
    "planning",
    "keeping",
    "weighing",
    "closeness",
    "onward",
    "groundwork",
    "rhythm",
    "today",
    "paths",
    "spaces",
)


def applications() -> list[str]:
    """Return the Django apps of the parts, in the order of the list."""
    return [f"handrail.web.{name}" for name in NAMES]


def parts() -> list[Part]:
    """Return each part's declaration: its addresses, its rows and its lines in the register."""
    return [import_module(f"handrail.web.{name}.part").PART for name in NAMES]
