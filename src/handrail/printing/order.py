"""What is agreed between whoever orders a paper and the worker that makes it."""

from enum import StrEnum

MISSING = 3  # what a worker ends with when no face has a sign; the signs themselves are its answer


class Layout(StrEnum):
    """What can be made of some words; each has a file of the same name in `layouts/`."""

    WALLPAPER = "wallpaper"
    SMALL = "small"
    SQUARES = "squares"
