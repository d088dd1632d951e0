"""Looks for patterns in a sentence: only those that may be there, each by itself."""

import re
import sys

from handrail.coach.patterns import sieve
from handrail.coach.sentence import Sentence


def hopeful(patterns: tuple[str, ...], sentence: Sentence) -> list[re.Pattern[str]]:
    """Return those alternatives of the patterns that may match: wrong only towards yes.

    A place in the text that cuts a word in two doesn't count as its edge.
    """
    laid = sieve(patterns)
    hits = sentence.likely(laid.shelf) >> laid.first & laid.mask
    return laid.picked(hits) if hits else []


def stands(
    patterns: tuple[str, ...],
    sentence: Sentence,
    text: str,
    first: int = 0,
    last: int = sys.maxsize,
) -> bool:
    """Tell whether any of the patterns stands in a form of the sentence, from `first` to `last`."""
    for pattern in hopeful(patterns, sentence):  # noqa: SIM110 - half the cost of a generator
        if pattern.search(text, first, last):
            return True
    return False


def first_of(
    patterns: tuple[str, ...], sentence: Sentence, text: str, first: int, last: int
) -> re.Match[str] | None:
    """Return the leftmost match of any of the patterns."""
    each = (pattern.search(text, first, last) for pattern in hopeful(patterns, sentence))
    return min(filter(None, each), key=re.Match.start, default=None)


def matches_of(
    patterns: tuple[str, ...],
    sentence: Sentence,
    text: str,
    first: int = 0,
    last: int = sys.maxsize,
) -> list[re.Match[str]]:
    """Return the matches of all patterns that don't overlap: leftmost first, then as listed."""
    likely = hopeful(patterns, sentence)
    if not likely:
        return []
    if len(likely) == 1:
        return list(likely[0].finditer(text, first, last))
    matches = [match for pattern in likely for match in pattern.finditer(text, first, last)]
    return _apart(matches) if len(matches) > 1 else matches


def _apart(matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return those of the matches that don't overlap, the leftmost first."""
    apart: list[re.Match[str]] = []
    done = 0
    for match in sorted(matches, key=re.Match.start):  # a stable sort: the first pattern wins
        if match.start() >= done:
            apart.append(match)
            done = match.end()
    return apart
