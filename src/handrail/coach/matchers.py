"""The closed set of rule kinds: phrase, pattern with exceptions, missing part, order, count.

Every matcher takes a `Sentence` and yields spans in its plain text. Patterns are written for plain
text (see `sentence.py`): lower case, straight quotes, usual spelling. `{name}` stands for a word
list of `lexicon/`. Gaps are always bounded, so that cost grows with the length of the text only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handrail.coach.patterns import compiled
from handrail.coach.sentence import Sentence

Span = tuple[int, int]
REACH = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceptions:
    """What makes a match innocent.

    `lead`: stands before it in the same sentence. `within`: stands anywhere in the same sentence.
    `anywhere`: stands anywhere in the text. Only what is written outside quotation marks counts,
    and only `REACH` characters to each side, so that an endless sentence costs no more per match.
    """

    lead: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()

    def excuse_all(self, sentence: Sentence) -> bool:
        """Tell whether every match in this text is innocent."""
        return bool(self.anywhere and compiled(self.anywhere).search(sentence.unquoted))

    def excuse(self, sentence: Sentence, start: int, end: int) -> bool:
        """Tell whether the match from `start` to `end` is innocent."""
        if not (self.lead or self.within):
            return False
        text = sentence.unquoted
        first, last = sentence.around(start, end)
        first, last = max(first, start - REACH), min(last, end + REACH)
        if self.lead and compiled(self.lead).search(text, first, start):
            return True
        return bool(self.within and compiled(self.within).search(text, first, last))


NONE = Exceptions()


@dataclass(frozen=True, slots=True)
class Pattern:
    """Notices any of `find`, except where `unless` excuses it."""

    find: tuple[str, ...]
    unless: Exceptions = NONE
    in_quotes: bool = False  # what another said counts too: a threat is a threat in quotation marks
    cased: bool = False  # capitals matter: names and places

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield where it stands."""
        text = sentence.unquoted
        if self.cased:
            text = sentence.cased
        elif self.in_quotes:
            text = sentence.plain
        yield from _kept(compiled(self.find).finditer(text), self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Notices any of these words or phrases as whole words, except where `unless` excuses it."""

    find: tuple[str, ...]
    unless: Exceptions = NONE

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield where it stands."""
        yield from _kept(compiled(self.find).finditer(sentence.unquoted), self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Missing:
    """Notices that none of `part` is there. The span is empty, at the end of the text.

    `but_not` are look-alikes: they are taken out before the part is looked for. `unless` are forms
    in which nothing is missing although the part is not there.
    """

    part: tuple[str, ...]
    but_not: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield the end of the text when the part is missing."""
        text = sentence.unquoted
        if self.unless and compiled(self.unless).search(text):
            return
        if self.but_not:
            text = compiled(self.but_not).sub(" ", text)
        if compiled(self.part).search(text):
            return
        yield len(sentence.plain), len(sentence.plain)


@dataclass(frozen=True, slots=True)
class Order:
    """Notices `then` only when it comes after `first`."""

    first: tuple[str, ...]
    then: tuple[str, ...]
    unless: Exceptions = NONE

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield where `then` stands."""
        text = sentence.unquoted
        opening = compiled(self.first).search(text)
        if opening is None:
            return
        matches = compiled(self.then).finditer(text, opening.end())
        yield from _kept(matches, self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Count:
    """Notices a stretch in which at least `least` of `of` follow one another."""

    of: tuple[str, ...]
    least: int
    unless: Exceptions = NONE

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield the stretch from the first to the last of them."""
        for first, last in sentence.breaths():
            found = list(compiled(self.of).finditer(sentence.unquoted, first, last))
            if len(found) < self.least:
                continue
            start, end = found[0].start(), found[-1].end()
            if not (self.unless.excuse_all(sentence) or self.unless.excuse(sentence, start, end)):
                yield start, end


def _span(match: re.Match[str]) -> Span:
    """Return the words that count: the group `this` where there is one, no stops before them."""
    name = "this" if "this" in match.re.groupindex and match["this"] is not None else 0
    start, end = match.span(name)
    words = match[name].lstrip(" .,;:!?-")
    return (end - len(words), end) if words else (start, end)


def _kept(
    matches: Iterator[re.Match[str]], unless: Exceptions, sentence: Sentence
) -> Iterator[Span]:
    """Yield the spans of the matches that nothing excuses."""
    asked = False
    for match in matches:
        if not asked and unless.excuse_all(sentence):
            return
        asked = True
        start, end = _span(match)
        if end > start and not unless.excuse(sentence, start, end):
            yield start, end


type Matcher = Pattern | Phrase | Missing | Order | Count
