"""Turns the patterns of rules into compiled expressions: word lists filled in, each made once."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from threading import Lock
from typing import NamedTuple

from handrail.coach.expressions import begins_with_a_word
from handrail.coach.gate import TELLING, signs
from handrail.coach.lexicon import WORDS

# A match begins on a word edge or at a stop, and doesn't end inside a word ("you can" in "you can't").
_BEGIN = r"(?:(?<![\w'])|(?=[.,;:!?-]))"
_BEGIN_WORD = r"(?<![\w'])"  # the same for what begins with a letter, and twice as fast
_END = r"(?!\w|'t\b)"
_PLACE = re.compile(r"\{([a-z][a-z_]*)\}")


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """Return an expression with its word lists filled in, on word edges where it begins with a word."""
    grown = _grown(_tree(_branches(expression)))
    begin = _BEGIN_WORD if begins_with_a_word(grown) else _BEGIN
    return re.compile(rf"{begin}(?:{grown}){_END}")


class Alternative:
    """One alternative of a pattern by itself."""

    __slots__ = ("_expression", "_pattern")

    def __init__(self, expression: str) -> None:
        """Keep the expression; it is compiled when a text first needs it."""
        self._expression = expression
        self._pattern: re.Pattern[str] | None = None

    def signs(self) -> tuple[frozenset[str], ...]:
        """Return the words without which it cannot match: looked at once, and large."""
        return signs(_PLACE.sub(lambda place: _listed(place[1]), self._expression))

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._pattern is None:
            self._pattern = compiled(self._expression)
        return self._pattern


class Sieve(NamedTuple):
    """The alternatives of some patterns, and where they lie on their shelf."""

    shelf: "Shelf"
    alternatives: tuple[Alternative, ...]
    first: int
    mask: int

    def picked(self, hits: int) -> list[re.Pattern[str]]:
        """Return the alternatives whose bits are set, in order."""
        found: list[re.Pattern[str]] = []
        while hits:
            last = hits.bit_length() - 1
            hits ^= 1 << last
            found.append(self.alternatives[last].pattern)
        found.reverse()
        return found


class Shelf:
    """Patterns laid out by their most telling words, so that few need a try.

    A set of alternatives is one whole number with a bit for each. A word that stands in a text
    sets the bits of the alternatives of which it is a sign; each alternative has up to `TELLING`
    signs, and their numbers lie one above the other in one number. What has all its bits set may
    match. That is a handful of operations on numbers for all of them together.
    """

    def __init__(self, several: Iterable[tuple[str, ...]]) -> None:
        """Lay out the alternatives of several patterns."""
        self.sieves: dict[tuple[str, ...], Sieve] = {}
        self._by_word: dict[str, int] = {}
        self._always = 0
        laid: list[Alternative] = []
        for patterns in several:
            cut = tuple(map(Alternative, _unwrapped("|".join(patterns))))
            self.sieves[patterns] = Sieve(self, cut, len(laid), (1 << len(cut)) - 1)
            laid += cut
        self._all, self._height = (1 << len(laid)) - 1, len(laid)
        for number, alternative in enumerate(laid):
            self._lay(number, alternative.signs())
        # The words of a list mostly tell of the same alternatives: one number serves them all.
        one: dict[int, int] = {}
        self._by_word = {word: one.setdefault(bits, bits) for word, bits in self._by_word.items()}

    def _lay(self, number: int, signs: tuple[frozenset[str], ...]) -> None:
        """Set the bits of one alternative: those of signs it hasn't got are always set."""
        for level in range(TELLING):
            bit = 1 << level * self._height + number
            if level >= len(signs):
                self._always |= bit
                continue
            for word in signs[level]:
                self._by_word[word] = self._by_word.get(word, 0) | bit

    def likely(self, words: frozenset[str]) -> int:
        """Return those that may match a text with these words."""
        found = self._always
        for bits in filter(None, map(self._by_word.get, words)):
            found |= bits
        every = found & self._all
        for _level in range(1, TELLING):
            found >>= self._height
            every &= found
        return every


_TOGETHER: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}


def keep_together(several: Iterable[tuple[str, ...]]) -> None:
    """Have these patterns share a shelf; those that lie on another by now stay there."""
    new = tuple(patterns for patterns in dict.fromkeys(several) if patterns not in _TOGETHER)
    _TOGETHER.update(dict.fromkeys(new, new))


_KEPT: dict[int, tuple[tuple[str, ...], Sieve]] = {}
_LAYING = Lock()


def sieve(patterns: tuple[str, ...]) -> Sieve:
    """Return the alternatives of the patterns, each by itself.

    They are looked up by identity, since hashing them would read every pattern each time; they are
    kept with their sieve, so that no other patterns can ever come to have the same identity.
    """
    kept = _KEPT.get(id(patterns))
    if kept is None:
        with _LAYING:  # several may be read at once for the first time: one lays out, all wait
            shelf = _shelf(_TOGETHER.get(patterns, (patterns,)))
            kept = _KEPT[id(patterns)] = patterns, shelf.sieves[patterns]
    return kept[1]


@cache
def _shelf(several: tuple[tuple[str, ...], ...]) -> Shelf:
    return Shelf(several)


@cache
def alternatives(name: str) -> str:
    """Return the word list `name` as an expression. Raises KeyError for an unknown list."""
    return f"(?:{_grown(_tree(WORDS[name]))})"


@cache
def _listed(name: str) -> str:
    """Return the word list `name` as an expression that keeps its words whole, to be looked at only."""
    words = (_PLACE.sub(lambda place: _listed(place[1]), word) for word in WORDS[name])
    return f"(?:{'|'.join(words)})"


type _Branches = dict[str, _Branches]

_LETTERS = re.compile(r"[a-z0-9 ',-]*(?![?*+{])")
_REST = "\0"  # begins a piece that is an expression and not one letter


def _pieces(expression: str) -> Iterator[tuple[str, int]]:
    """Yield each piece of an expression with how many brackets are open after it.

    A bar or bracket within a set of characters is yielded with its backslash or its set, as one piece.
    """
    depth = 0
    for piece in re.findall(r"\\.|\[[^\]]*\]|.", expression, re.DOTALL):
        depth += (piece == "(") - (piece == ")")
        yield piece, depth


def _branches(expression: str) -> list[str]:
    """Cut an expression at the bars that stand in no bracket."""
    found: list[str] = [""]
    for piece, depth in _pieces(expression):
        if piece == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return found


def _unwrapped(expression: str) -> Iterator[str]:
    """Yield every alternative of an expression, also of those that stand in one bracket together."""
    for branch in _branches(expression):
        inner = branch[3:-1]
        whole = branch.startswith("(?:") and branch.endswith(")")
        if whole and all(depth >= 0 for _piece, depth in _pieces(inner)):
            yield from _unwrapped(inner)
        else:
            yield branch


def _tree(words: Iterable[str]) -> _Branches:
    """Lay words out letter by letter, so that matching doesn't try each of them in turn.

    From where a word holds an expression (`hit(?:s|ting)?`) it is kept whole.
    """
    root: _Branches = {}
    for word in words:
        letters = _LETTERS.match(word)
        plain = letters[0] if letters else ""
        rest = word[len(plain) :]
        here = root
        for piece in [*plain, _REST + rest] if rest else plain:
            here = here.setdefault(piece, {})
        here[""] = {}
    return root


def _grown(branches: _Branches) -> str:
    """Write the tree as an expression, longest first."""
    parts = [
        (
            _PLACE.sub(lambda place: alternatives(place[1]), piece[1:])
            if piece[0] == _REST
            else re.escape(piece)
        )
        + (_grown(rest) if rest != {"": {}} else "")
        for piece, rest in branches.items()
        if piece
    ]
    optional = "" in branches
    if len(parts) == 1 and not optional:
        return parts[0]
    return f"(?:{'|'.join(parts)})" + ("?" if optional else "")
