"""Finding words in years of writing, whatever the accents, capitals and apostrophes."""

import re
import unicodedata
from typing import NamedTuple

AROUND = 70  # characters shown on either side of what was found
_MARKS = re.compile("[\u0300-\u036f]+")
# What may stand between two letters of a found word: accents, and apostrophes of either shape.
_BETWEEN = "[\u0300-\u036f'’]*"


class Piece(NamedTuple):
    """A stretch of a found text. found: whether it is one of the words looked for."""

    text: str
    found: bool


class Search:
    """Some words to look for. A text matches when each of them stands somewhere in it."""

    def __init__(self, words: str) -> None:
        """words: as they were typed; in any order, parts of words count."""
        folded = [word for word in folded_fully(words).split() if word]
        self.words = list(dict.fromkeys(folded))
        # Two ways, because the quick one is four times as fast and knows unaccented letters only.
        self._quick = [word.encode() for word in self.words if word.isascii()]
        self._full = [word for word in self.words if not word.isascii()]
        self._shown = re.compile("|".join(map(_pattern, self.words)), re.IGNORECASE)

    def matches(self, text: str) -> bool:
        """Tell whether every word stands in a text. Without any word nothing matches."""
        if not self.words:
            return False
        if self._quick:
            folded = folded_quickly(text)
            if not all(word in folded for word in self._quick):
                return False
        if self._full:
            fully = folded_fully(text)
            return all(word in fully for word in self._full)
        return True

    def pieces(self, text: str, around: int = AROUND) -> tuple[Piece, ...]:
        """Return the stretch around the first place where a word stands, the words marked in it."""
        flat = unicodedata.normalize("NFD", " ".join(text.split()))
        first = self._shown.search(flat) if self.words else None
        start, end = _window(flat, first.span() if first else (0, 0), around)
        pieces = [Piece("…", False)] if start else []
        at = start
        for hit in self._shown.finditer(flat, first.start(), end) if first else ():
            pieces += [_piece(flat[at : hit.start()], False), _piece(hit.group(), True)]
            at = hit.end()
        pieces.append(_piece(flat[at:end], False))
        if end < len(flat):
            pieces.append(Piece("…", False))
        return tuple(piece for piece in pieces if piece.text)


def folded_quickly(text: str) -> bytes:
    """Return a text's unaccented small letters; letters of other scripts fall away."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).replace("ß", "ss")
    return text.encode("ascii", "ignore").lower().replace(b"'", b"")


def folded_fully(text: str) -> str:
    """Return a text in small letters without accents and apostrophes, in any script."""
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).replace("’", "")
    return text.replace("'", "").casefold()


def _pattern(word: str) -> str:
    letters = _BETWEEN.join(re.escape(letter) for letter in word)
    return letters.replace(f"s{_BETWEEN}s", f"(?:s{_BETWEEN}s|ß)") + "[\u0300-\u036f]*"


def _window(text: str, found: tuple[int, int], around: int) -> tuple[int, int]:
    """Widen a place by some characters on either side, to whole words where there are any."""
    start, end = max(0, found[0] - around), min(len(text), found[1] + around)
    if start:
        space = text.find(" ", start, found[0])
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", found[1], end)
        end = space if space >= 0 else end
    return start, end


def _piece(text: str, found: bool) -> Piece:
    return Piece(unicodedata.normalize("NFC", text), found)
