"""Turns the patterns of rules into compiled expressions: word lists filled in, each made once."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from handrail.coach.gate import signs
from handrail.coach.lexicon import WORDS

# A match begins on a word edge or at a stop, and doesn't end inside a word ("you can" in "you can't").
_BEGIN = r"(?:(?<![\w'])|(?=[.,;:!?-]))"
_END = r"(?!\w|'t\b)"
_PLACE = re.compile(r"\{([a-z][a-z_]*)\}")


@cache
def compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Return one expression for any of `patterns`, on word edges where they begin with a word."""
    filled = [_PLACE.sub(lambda place: alternatives(place[1]), pattern) for pattern in patterns]
    joined = "|".join(filled)
    if "(?P<this>" in joined and len(filled) > 1 and joined.count("(?P<this>") > 1:
        raise ValueError("only one pattern of a matcher may mark its span")
    return re.compile(rf"{_BEGIN}(?:{joined}){_END}")


class Prepared(NamedTuple):
    """A pattern by itself, with the signs without which it cannot match."""

    number: int
    pattern: re.Pattern[str]
    signs: tuple[frozenset[str], ...]


class Shelf:
    """Every prepared pattern, laid out by its most telling sign, so that few need a look."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_sign: dict[str, set[int]] = {}
        self._signless: set[int] = set()
        self.size = 0

    def add(self, pattern: str) -> Prepared:
        """Prepare one pattern and lay it in its places."""
        found = signs(_PLACE.sub(lambda place: alternatives(place[1]), pattern))
        number, self.size = self.size, self.size + 1
        if not found:
            self._signless.add(number)
        for sign in found[0] if found else ():
            self._by_sign.setdefault(sign, set()).add(number)
        return Prepared(number, compiled((pattern,)), found[1:])

    def likely(self, threes: frozenset[str]) -> set[int]:
        """Return the numbers of those that may match a text with these letters."""
        return self._signless.union(
            *(self._by_sign[sign] for sign in self._by_sign.keys() & threes)
        )


SHELF = Shelf()


@cache
def prepared(patterns: tuple[str, ...]) -> tuple[Prepared, ...]:
    """Return each of the patterns by itself."""
    return tuple(SHELF.add(pattern) for pattern in patterns)


@cache
def alternatives(name: str) -> str:
    """Return the word list `name` as an expression. Raises KeyError for an unknown list."""
    return f"(?:{_grown(_tree(WORDS[name]))})"


type _Branches = dict[str, _Branches]


def _tree(words: Iterable[str]) -> _Branches:
    """Lay the words out letter by letter, so that matching doesn't try each word in turn.

    A word that holds an expression (`hit(?:s|ting)?`) keeps it whole.
    """
    root: _Branches = {}
    for word in words:
        here = root
        for piece in [word] if set(word) & set("(){}[]?*+\\|") else [*word]:
            here = here.setdefault(piece, {})
        here[""] = {}
    return root


def _grown(branches: _Branches) -> str:
    """Write the tree as an expression, longest first."""
    parts = [
        (
            _PLACE.sub(lambda place: alternatives(place[1]), piece)
            if len(piece) > 1
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
