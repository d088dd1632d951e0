"""The closed set of rule kinds: phrase, pattern, missing part, order, count, parts together.

Every matcher takes a `Sentence` and yields spans in its plain text. Patterns are written for plain
text (see `sentence.py`): lower case, straight quotes, usual spelling. `{name}` stands for a word
list of `lexicon/`. Gaps are always bounded, so that cost grows with the length of the text only.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handrail.coach.scene import REACH, staged
from handrail.coach.searching import first_of, hopeful, matches_of, stands
from handrail.coach.sentence import Sentence

Span = tuple[int, int]
NEARBY = 160  # how far the parts of one deed may stand from the first of them
STRIDE = 12  # and how far on it is tried again where the others are not there


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceptions:
    """What makes a match innocent.

    `lead`: stands before it in the same sentence. `within`: stands anywhere in the same sentence.
    `scene`: a film, a match, another's life; stands in the same sentence, or near it where nothing
    in the sentence befalls the writer: a journal is a day, and the film was over when it happened.
    `beside`: a dream, a game, the long past; stands in the same sentence, or in the one before or
    after unless the sentence itself says that it was at another time or place.
    `anywhere`: stands anywhere in the text. Only what is written outside quotation marks counts,
    and only `REACH` characters to each side, so that an endless sentence costs no more per match.
    """

    lead: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    scene: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.lead, self.within, self.scene, self.beside, self.anywhere)

    @property
    def one_by_one(self) -> bool:
        """Whether a match may be innocent although another isn't."""
        return bool(self.lead or self.within or self.scene or self.beside)

    def excuse_all(self, sentence: Sentence) -> bool:
        """Tell whether every match in this text is innocent."""
        return bool(self.anywhere) and stands(self.anywhere, sentence, sentence.unquoted)

    def excuse(self, sentence: Sentence, start: int, end: int) -> bool:
        """Tell whether the match from `start` to `end` is innocent."""
        text = sentence.unquoted
        first, last = sentence.around(start, end)
        first, last = max(first, start - REACH), min(last, end + REACH)
        if self.lead and stands(self.lead, sentence, text, first, start):
            return True
        if self.within and stands(self.within, sentence, text, first, last):
            return True
        return staged(self.scene, self.beside, sentence, first, last)


NONE = Exceptions()


@dataclass(frozen=True, slots=True)
class Pattern:
    """Notices any of `find`, except where `unless` excuses it."""

    find: tuple[str, ...]
    unless: Exceptions = NONE
    in_quotes: bool = False  # what another said counts too: a threat is a threat in quotation marks
    cased: bool = False  # capitals matter: names and places

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.find, *self.unless.sought)

    def spans(self, sentence: Sentence) -> Iterable[Span]:
        """Return where it stands."""
        text = sentence.unquoted
        if self.cased:
            text = sentence.cased
        elif self.in_quotes:
            text = sentence.plain
        return _kept(matches_of(self.find, sentence, text), self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Notices any of these words or phrases as whole words, except where `unless` excuses it."""

    find: tuple[str, ...]
    unless: Exceptions = NONE

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.find, *self.unless.sought)

    def spans(self, sentence: Sentence) -> Iterable[Span]:
        """Return where it stands."""
        return _kept(matches_of(self.find, sentence, sentence.unquoted), self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Missing:
    """Notices that none of `part` is there. The span is empty, at the end of the text.

    `but_not` are look-alikes: they are taken out before the part is looked for. `unless` are forms
    in which nothing is missing although the part is not there.
    """

    part: tuple[str, ...]
    but_not: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.part, self.unless, self.but_not)

    def spans(self, sentence: Sentence) -> Iterable[Span]:
        """Return the end of the text when the part is missing."""
        text = sentence.unquoted
        if self.unless and stands(self.unless, sentence, text):
            return ()
        for pattern in hopeful(self.but_not, sentence) if self.but_not else ():
            text = pattern.sub(" ", text)
        if stands(self.part, sentence, text):
            return ()
        return ((len(sentence.plain), len(sentence.plain)),)


@dataclass(frozen=True, slots=True)
class Order:
    """Notices `then` only when it comes after `first`."""

    first: tuple[str, ...]
    then: tuple[str, ...]
    unless: Exceptions = NONE

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.first, self.then, *self.unless.sought)

    def spans(self, sentence: Sentence) -> Iterable[Span]:
        """Return where `then` stands."""
        text = sentence.unquoted
        opening = first_of(self.first, sentence, text, 0, len(text))
        if opening is None:
            return ()
        matches = matches_of(self.then, sentence, text, opening.end())
        return _kept(matches, self.unless, sentence)


@dataclass(frozen=True, slots=True)
class Count:
    """Notices a stretch in which at least `least` of `of` follow one another."""

    of: tuple[str, ...]
    least: int
    unless: Exceptions = NONE

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (self.of, *self.unless.sought)

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield the stretch from the first to the last of them."""
        for first, last in sentence.breaths():
            found = matches_of(self.of, sentence, sentence.unquoted, first, last)
            if len(found) < self.least:
                continue
            start, end = found[0].start(), found[-1].end()
            if not (self.unless.excuse_all(sentence) or self.unless.excuse(sentence, start, end)):
                yield start, end


@dataclass(frozen=True, slots=True)
class Together:
    """Notices a sentence in which each of `of` stands, in any order, near the first of them.

    Each of `of` is one tuple of patterns; put the rarest first, since the others are looked for
    only around it. `across` looks beyond the end of the sentence: "I said no. He carried on."
    """

    of: tuple[tuple[str, ...], ...]
    unless: Exceptions = NONE
    in_quotes: bool = False
    across: bool = False

    @property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """All patterns it looks for; some may be empty."""
        return (*self.of, *self.unless.sought)

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Yield the stretch from the first to the last of them, once a sentence."""
        if not all(hopeful(part, sentence) for part in self.of):
            return
        text = sentence.plain if self.in_quotes else sentence.unquoted
        done, asked = 0, False
        for found in matches_of(self.of[0], sentence, text):
            if found.start() < done:
                continue
            first, last = (0, len(text)) if self.across else sentence.around(*found.span())
            first, last = max(first, found.start() - NEARBY), min(last, found.end() + NEARBY)
            others = [first_of(part, sentence, text, first, last) for part in self.of[1:]]
            done = found.end() + STRIDE
            spans = [match.span() for match in (found, *others) if match]
            if len(spans) < len(self.of):
                continue
            if not asked and self.unless.excuse_all(sentence):
                return
            asked = True
            start, end = min(spans)[0], max(end for _start, end in spans)
            if not self.unless.excuse(sentence, start, end):
                yield start, end
                done = last


def _span(match: re.Match[str]) -> Span:
    """Return the words that count: the group `this` where there is one, no stops before them."""
    name = "this" if "this" in match.re.groupindex and match["this"] is not None else 0
    start, end = match.span(name)
    words = match[name].lstrip(" .,;:!?-")
    return (end - len(words), end) if words else (start, end)


def _kept(matches: list[re.Match[str]], unless: Exceptions, sentence: Sentence) -> list[Span]:
    """Return the spans of the matches that nothing excuses."""
    if not matches or unless.excuse_all(sentence):
        return []
    spans = map(_span, matches)
    if unless.one_by_one:
        return [span for span in spans if span[0] < span[1] and not unless.excuse(sentence, *span)]
    return [span for span in spans if span[0] < span[1]]


type Matcher = Pattern | Phrase | Missing | Order | Count | Together
