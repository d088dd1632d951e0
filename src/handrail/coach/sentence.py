"""A text made plain for the rules, with the way back to the characters that were typed."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from handrail.coach.gate import words
from handrail.coach.patterns import Shelf
from handrail.coach.spelling import respelled
from handrail.coach.tokens import BLANK, tokens_of

_SAME_LENGTH = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‑": "-", "\u00a0": " ", "\u202f": " ", "\t": " ", "\r": "\n", "…": ".",
    }
)  # fmt: skip
_QUOTED = re.compile(
    r'"[^"\n]{1,300}"|(?<![\w\'])\'(?=\w)[^\'"\n]{0,120}(?:(?<=\w)\'(?=[a-z])[^\'"\n]{0,120}){0,4}(?<=[\w.,!?])\'(?![\w])'
)
_BREAK = re.compile(r"[.!?;\n]+(?=\s|$|[\"')])|\n")


class Sentence:
    """One text: as typed, as plain text, and without what is quoted.

    Plain text is lower case, with straight quotes and usual spelling ("u r" is "you are").
    """

    __slots__ = ("__dict__", "plain", "tokens", "typed", "unquoted")

    def __init__(self, typed: str) -> None:
        """typed: the text exactly as the person typed it."""
        self.typed = typed
        self._likely: dict[Shelf, int] = {}
        # Of all that is made plain, ASCII has these three.
        straight = typed.isascii() and not ("`" in typed or "\t" in typed or "\r" in typed)
        self._straight = typed if straight else typed.translate(_SAME_LENGTH)
        lower = _lowered(self._straight)
        tokens = tokens_of(lower)
        self.plain, self._moves = respelled(lower, tokens)
        self.tokens = tokens_of(self.plain) if self._moves else tokens
        self.unquoted = _unquoted(self.plain)  # what is quoted is blanked out

    @cached_property
    def cased(self) -> str:
        """The plain text with the capitals it was typed with."""
        parts: list[str] = []
        done = 0
        for move in self._moves:
            parts += (self._straight[done : move.typed_start], self.plain[move.start : move.end])
            done = move.typed_end
        return "".join((*parts, self._straight[done:]))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the plain text, and the sign of what is blanked out where there is any."""
        found = words(self.plain, self.tokens)
        return found if self.unquoted is self.plain else found | {BLANK}

    def likely(self, shelf: Shelf) -> int:
        """Return what may match of all that lies on a shelf."""
        if shelf not in self._likely:
            self._likely[shelf] = shelf.likely(self.words)
        return self._likely[shelf]

    @cached_property
    def breaks(self) -> list[int]:
        """Where each sentence of the text ends."""
        return [stop.end() for stop in _BREAK.finditer(self.plain)]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence holding `start` to `end` begins and ends."""
        breaks = self.breaks
        if not breaks:
            return 0, len(self.plain)
        before = bisect_right(breaks, start)
        after = bisect_right(breaks, max(start, end - 1))
        first = breaks[before - 1] if before else 0
        return first, breaks[after] if after < len(breaks) else len(self.plain)

    def breaths(self) -> Iterator[tuple[int, int]]:
        """Yield each sentence's beginning and end, then the whole when there are several."""
        first = 0
        for stop in [*self.breaks, len(self.plain)]:
            if stop > first:
                yield first, stop
            first = stop

    def as_typed(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the typed text for a span of the plain text."""
        if not self._moves:
            return start, end
        return self._back(start, last=False), self._back(end, last=True)

    def _back(self, place: int, *, last: bool) -> int:
        """Map one place back. A place inside a respelled word goes to that word's edge."""
        index = bisect_right(self._moves, place, key=lambda move: move.start) - 1
        if index < 0:
            return place
        move = self._moves[index]
        if place == move.start:
            return move.typed_start
        if place < move.end:
            return move.typed_end if last else move.typed_start
        return move.typed_end + place - move.end


def _unquoted(plain: str) -> str:
    if '"' not in plain:
        at = plain.find("'")
        while at > 0 and plain[at - 1].isalnum():  # within a word, or after it: nothing opens here
            at = plain.find("'", at + 1)
        if at < 0:
            return plain
    return _QUOTED.sub(lambda quote: BLANK * len(quote[0]), plain)


def _lowered(text: str) -> str:
    """Lower the text without changing its length (a few capitals grow when lowered)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
