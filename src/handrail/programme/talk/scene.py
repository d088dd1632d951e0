"""What an everyday scene is."""

from typing import NamedTuple

FEELING, SOFT_START = "feeling", "soft-start"  # kinds of text, as the coach names them


class Scene(NamedTuple):
    """One everyday scene to practise on.

    name: such as money-1. kind: which shape is practised. title, happened, felt, wanted: what a
    person reads. answer: one worked answer among many.
    """

    name: str
    kind: str
    title: str
    happened: str
    felt: str
    wanted: str
    answer: str

    @property
    def group(self) -> str:
        """The name of its group."""
        return self.name.rpartition("-")[0]
