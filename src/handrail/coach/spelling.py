"""Usual spelling for what people type in a hurry, with the places that moved."""

import re
from typing import NamedTuple

from handrail.coach.lexicon.spelling import AMBIGUOUS, USUAL
from handrail.coach.tokens import tokens_of

_WORD = re.compile(r"[a-z0-9][a-z0-9']*")
# What must follow a word for its other reading, where that can be listed.
_FOLLOWING = {
    word: frozenset(following.split("|"))
    for word, (_plain, _other, following, _before) in AMBIGUOUS.items()
    if re.fullmatch(r"[a-z'|]+", following) and word not in USUAL
}
_LONG = re.compile(r"([a-z])\1{2,}")
_THRICE = re.compile(r"(.)\1\1")  # the same for any letter or sign, and in half the time
_KNOWN = frozenset(USUAL) | frozenset(AMBIGUOUS)
_HINTS = frozenset(
    next(token for token in tokens_of(word) if token.isdigit() or not re.search(r"\d", word))
    for word in _KNOWN
)  # a word with a figure is told by the figure
_NEXT = re.compile(r"\W{1,3}([a-z']+)")
_BEFORE = re.compile(r"([a-z']+)\W{1,2}$")


class Move(NamedTuple):
    """One word spelled anew: its edges in the plain text and in the typed text."""

    start: int
    end: int
    typed_start: int
    typed_end: int


def respelled(text: str, tokens: list[str]) -> tuple[str, list[Move]]:
    """Return the lower-case `text` in usual spelling, and every word that moved.

    tokens: those of the text (`tokens_of`), for a quick look before a slow one.
    """
    moves: list[Move] = []
    drawn_out = _THRICE.search(text)
    if not drawn_out and not _may_be_unusual(tokens):
        return text, moves
    unusual = _KNOWN.intersection(_WORD.findall(text))
    parts: list[str] = []
    done = shift = 0
    for word in _WORD.finditer(text):
        if word[0] not in unusual and not (drawn_out and _LONG.search(word[0])):
            continue
        usual = _usual(word, text)
        if usual == word[0]:
            continue
        start, end = word.span()
        parts += (text[done:start], usual)
        moves.append(Move(start + shift, start + shift + len(usual), start, end))
        shift += len(usual) - len(word[0])
        done = end
    if not moves:
        return text, moves
    return "".join((*parts, text[done:])), moves


def _may_be_unusual(tokens: list[str]) -> bool:
    """Tell whether any word may have to be spelled anew: wrong only towards yes."""
    if _HINTS.isdisjoint(tokens):
        return False
    for at, token in enumerate(tokens):
        if token in _HINTS:
            after = _FOLLOWING.get(token)
            # Up to three stops stand between a word and the next.
            if after is None or not after.isdisjoint(tokens[at + 1 : at + 5]):
                return True
    return False


def _usual(word: re.Match[str], text: str) -> str:
    """Return the usual spelling of one word."""
    typed = word[0]
    if typed in USUAL:
        return USUAL[typed]
    if typed in AMBIGUOUS:
        return _by_neighbours(typed, word, text)
    short = _LONG.sub(r"\1", typed)  # "sooooo", "alwaaays"
    return USUAL.get(short, short)


def _by_neighbours(typed: str, word: re.Match[str], text: str) -> str:
    """Choose the spelling of a word that may be two words by the words beside it."""
    plain, other, following, preceding = AMBIGUOUS[typed]
    after = _NEXT.match(text, word.end())
    if after and re.fullmatch(following, after[1]):
        before = _BEFORE.search(text, max(0, word.start() - 15), word.start())
        if not (before and preceding and re.fullmatch(preceding, before[1])):
            return other
    return plain
