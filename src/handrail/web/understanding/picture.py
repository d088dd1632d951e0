"""Lays a round out as a picture: boxes below one another, and a way from the last to the first.

Words are wrapped here, since SVG wraps none. Nobody can measure letters on the server, so each sign
is given a little more room than it takes: a line may end early, and none leaves its box.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

WIDTH = 240  # of the whole picture, in units; on the smallest phone one unit is one pixel
SIDE = 26  # room beside the boxes for the way back
PAD = 10  # inside a box
GAP = 24  # between two boxes, for the arrow
LETTERS, SMALL = 15, 13  # sizes of the person’s words and of what stands above them
LEADING = 1.4
BROADTH = WIDTH - SIDE - 1  # of a box
MIDDLE = SIDE + BROADTH // 2  # where the arrows go down
ROOM = BROADTH - 2 * PAD  # for words

THIN, NARROW, USUAL, CAPITAL, BROAD, FOREIGN, SIGN = 0.31, 0.44, 0.58, 0.74, 0.93, 1.15, 1.45
_THIN = frozenset(" .,:;'’‘|!ijl")
_NARROW = frozenset('()[]{}/-“”"`*frtI')
_BROAD = frozenset("mMW%@—")


class Words(NamedTuple):
    """One line of words. y: of its baseline."""

    text: str
    y: int


class Box(NamedTuple):
    """One part. label: what it is. lines: what the person wrote."""

    y: int
    height: int
    label: tuple[Words, ...]
    lines: tuple[Words, ...]

    @property
    def end(self) -> int:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> int:
        """Half its height."""
        return self.y + self.height // 2


class Picture(NamedTuple):
    """A whole round. height: of all of it. way: the outline of the way back to the first box.

    left, broad: of every box. inside: where words begin. letters, small: their sizes.
    """

    height: int
    boxes: tuple[Box, ...]
    way: str
    width: int = WIDTH
    left: int = SIDE
    inside: int = SIDE + PAD
    broad: int = BROADTH
    letters: int = LETTERS
    small: int = SMALL

    @property
    def arrows(self) -> list[str]:
        """The outlines of the arrows from each box to the next."""
        return [_down(box.end) for box in self.boxes[:-1]]


def drawn(parts: Iterable[tuple[str, str]]) -> Picture:
    """Lay out parts. parts: for each what it is and what was written; an empty one is left out."""
    boxes: list[Box] = []
    top = 1
    for label, text in parts:
        if text.strip():
            boxes.append(_box(top, label, text))
            top = boxes[-1].end + GAP
    way = _back(boxes[-1].middle, boxes[0].middle) if len(boxes) > 1 else ""
    return Picture(boxes[-1].end + 1 if boxes else 0, tuple(boxes), way)


def _box(top: int, label: str, text: str) -> Box:
    names, y = _placed(label, SMALL, top + PAD)
    lines, y = _placed(text, LETTERS, y + PAD // 2)
    return Box(top, y + PAD - top, names, lines)


def _placed(text: str, size: int, top: int) -> tuple[tuple[Words, ...], int]:
    """Return a text as lines with their places, and where they end."""
    step = round(size * LEADING)
    lines = wrapped(text, ROOM / size)
    placed = tuple(Words(line, top + size + place * step) for place, line in enumerate(lines))
    return placed, top + step * len(placed)


def _down(top: int) -> str:
    """Draw an arrow from the lower edge of a box to the one below."""
    x, tip = MIDDLE, top + GAP - 3
    return f"M{x} {top + 3}V{tip}M{x - 6} {tip - 6}L{x} {tip}L{x + 6} {tip - 6}"


def _back(low: int, high: int) -> str:
    """Draw the way from the last box along the side up to the first."""
    tip = SIDE - 3
    return f"M{tip} {low}H5V{high}H{tip}M{tip - 6} {high - 6}L{tip} {high}L{tip - 6} {high + 6}"


def wrapped(text: str, most: float) -> list[str]:
    """Cut a text into lines. most: how wide a line may be, in heights of a letter."""
    lines = [""]
    for piece in _pieces(text, most):
        longer = f"{lines[-1]} {piece}".strip()
        if wide(longer) <= most:
            lines[-1] = longer
        else:
            lines.append(piece)
    return [line for line in lines if line]


def _pieces(text: str, most: float) -> Iterator[str]:
    """Yield the words of a text; one that is longer than a line comes in pieces."""
    for word in text.split():
        piece = ""
        for sign in word:
            if piece and wide(piece + sign) > most:
                yield piece
                piece = ""
            piece += sign
        yield piece


def wide(text: str) -> float:
    """Return how much room a text may take, in heights of a letter."""
    return sum(map(_width, text))


def _width(sign: str) -> float:
    if sign in _THIN:
        return THIN
    if sign in _NARROW:
        return NARROW
    if sign in _BROAD:
        return BROAD
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Cf", "Cc"):
        return 0
    if unicodedata.category(sign) == "So":
        return SIGN
    if ord(sign) >= 0x180 or sign in "Œœ":
        return FOREIGN
    return CAPITAL if sign.isupper() or sign in "w…&#" else USUAL
