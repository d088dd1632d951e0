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
    joined = "|".join(patterns)
    if joined.count("(?P<this>") > 1:
        raise ValueError("only one pattern of a matcher may mark its span")
    return re.compile(rf"{_BEGIN}(?:{_grown(_tree(_branches(joined)))}){_END}")


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

_LETTERS = re.compile(r"[a-z0-9 ',-]*(?![?*+{])")
_REST = "\0"  # begins a piece that is an expression and not one letter


def _branches(expression: str) -> list[str]:
    """Cut an expression at the bars that stand in no bracket."""
    found: list[str] = [""]
    depth, within = 0, False
    for piece in re.findall(r"\\.|.", expression, re.DOTALL):
        if within:
            within = piece != "]"
        elif piece == "[":
            within = True
        elif piece in "()":
            depth += 1 if piece == "(" else -1
        elif piece == "|" and depth == 0:
            found.append("")
            continue
        found[-1] += piece
    return found


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
