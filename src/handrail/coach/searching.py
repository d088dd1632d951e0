"""Looks for patterns in a sentence: only those that may be there, each by itself."""

import re
import sys
from collections.abc import Iterator

from handrail.coach.patterns import sieve
from handrail.coach.sentence import Sentence


def hopeful(patterns: tuple[str, ...], sentence: Sentence) -> list[re.Pattern[str]]:
    """Return those alternatives of the patterns that may match: wrong only towards yes."""
    laid = sieve(patterns)
    hits = sentence.likely >> laid.first & laid.mask  # after: making the sieve may add some
    found: list[re.Pattern[str]] = []
    while hits:
        number = hits.bit_length() - 1
        hits ^= 1 << number
        alternative = laid.alternatives[number]
        for sign in alternative.signs[1:]:
            if sign.isdisjoint(sentence.words):
                break
        else:
            found.append(alternative.pattern)
    found.reverse()
    return found


def stands(
    patterns: tuple[str, ...],
    sentence: Sentence,
    text: str,
    first: int = 0,
    last: int = sys.maxsize,
) -> bool:
    """Tell whether any of the patterns stands in a form of the sentence, from `first` to `last`."""
    return any(pattern.search(text, first, last) for pattern in hopeful(patterns, sentence))


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
) -> Iterator[re.Match[str]]:
    """Return the matches of all patterns that don't overlap: leftmost first, then as listed."""
    likely = hopeful(patterns, sentence)
    if len(likely) == 1:
        return likely[0].finditer(text, first, last)
    matches = [match for pattern in likely for match in pattern.finditer(text, first, last)]
    return _apart(matches) if len(matches) > 1 else iter(matches)


def _apart(matches: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield those of the matches that don't overlap, the leftmost first."""
    done = 0
    for match in sorted(matches, key=re.Match.start):  # a stable sort: the first pattern wins
        if match.start() >= done:
            yield match
            done = match.end()
