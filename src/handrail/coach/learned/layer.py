"""What the learned layer makes of a text: codes it names, and codes it rules out."""

from collections.abc import Iterator
from math import exp, log
from typing import NamedTuple

from handrail.coach.learned.table import Table, table
from handrail.coach.learned.traits import traits, words_of
from handrail.coach.sentence import Sentence
from handrail.coach.tokens import places_of, tokens_of

_SURE = 0.9  # what is said: as likely as this, and a code is named
_OUTSIDE = 0.1  # less likely than this, and no rule for the code is asked
# Private writing is of one code or of none: the shares of all codes and of "none" make one.
NONE = "none"
_CALM = 0.1  # "none" as likely as this, and nothing is named
_SECOND = 0.35  # a second code beside the likeliest
_SURE_BESIDE = 0.7  # a code beside those the rules found
_OUT = 0.25  # a code less likely than this, and no rule for it is believed
# How many characters are read at once. A longer text is read in stretches of whole sentences:
# private writing a sentence at a time, so that one line of danger isn't drowned by a calm day.
_WHOLE = {True: 160, False: 300}
_STRETCH = {True: 12, False: 150}
_TELLING = 0.4  # of the weight of the most telling word: those that are shown


class Opinion(NamedTuple):
    """What to add to the findings of the rules, and which of them not to believe."""

    known: Table
    text: str
    named: dict[str, list[tuple[int, int]]]  # the stretches of text in which a code was heard
    sure: frozenset[str]  # of those named: the ones to add even where rules noticed a rival
    rivals: frozenset[str]  # codes of which a text mostly has one alone
    ruled_out: frozenset[str]

    def spans(self, code: str) -> list[tuple[int, int]]:
        """Return the words that weighed most for a code that was named."""
        return [
            _most_telling(self.known, code, self.text, *stretch) for stretch in self.named[code]
        ]


def opinion(kind: str, sentence: Sentence, known: Table | None = None) -> Opinion:
    """Return the layer's opinion of a text of `kind`, by its own table unless another is given."""
    private = kind == "private"
    text = sentence.plain if private else sentence.unquoted
    known = known or table(kind)
    named: dict[str, list[tuple[int, int]]] = {}
    sure: set[str] = set()
    ruled_out: frozenset[str] | None = None
    for first, last in _stretches(sentence, len(text), private=private):
        whole = (first, last) == (0, len(text)) and text is sentence.plain
        words = words_of(sentence.tokens if whole else tokens_of(text[first:last]))
        if private:
            shares = _shares(known.codes, known.scores(words))
            heard, out = _one_of(shares)
            sure.update(code for code in heard if shares[code] > _SURE_BESIDE)
        else:
            heard, out = _each(known.codes, known.scores(words, kind))
            sure.update(heard)
        ruled_out = out if ruled_out is None else ruled_out & out
        for code in heard:
            named.setdefault(code, []).append((first, last))
    rivals = frozenset(known.codes) if private else frozenset[str]()
    return Opinion(known, text, named, frozenset(sure), rivals, ruled_out or frozenset())


def _each(codes: tuple[str, ...], scores: list[float]) -> tuple[list[str], frozenset[str]]:
    """Return the codes that are heard and those out of the question, each weighed by itself."""
    pairs = list(zip(codes, scores, strict=True))
    return (
        [code for code, score in pairs if score > _ENOUGH],
        frozenset([code for code, score in pairs if score < _TOO_LITTLE]),
    )


def _one_of(shares: dict[str, float]) -> tuple[list[str], frozenset[str]]:
    """Return the likeliest codes of private writing and those out of the question."""
    out = frozenset([code for code, share in shares.items() if share < _OUT])
    if shares[NONE] >= _CALM:
        return [], out
    first, second, *_others = sorted(shares.keys() - {NONE}, key=lambda code: -shares[code])
    return [first, second] if shares[second] > _SECOND else [first], out


def _shares(codes: tuple[str, ...], scores: list[float]) -> dict[str, float]:
    highest = max(scores)
    parts = [exp(score - highest) for score in scores]
    whole = sum(parts)
    return {code: part / whole for code, part in zip(codes, parts, strict=True)}


def _odds(share: float) -> float:
    return log(share / (1 - share))


_ENOUGH, _TOO_LITTLE = _odds(_SURE), _odds(_OUTSIDE)


def _most_telling(known: Table, code: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the words between `start` and `end` that weighed most for a code: two at the least."""
    words = words_of(tokens_of(text[start:end]))
    credit = [0.0] * len(words)
    for trait, first, last in traits(words):
        weight = known.weight(trait, code)
        credit[first] += weight / 2
        credit[last] += weight / 2
    inner = range(1, len(words) - 1)
    best = max(inner, key=lambda at: credit[at], default=0)
    least = credit[best] * _TELLING
    first = last = best
    while first - 1 in inner and credit[first - 1] > least:
        first -= 1
    while last + 1 in inner and credit[last + 1] > least:
        last += 1
    if first == last:  # one word alone tells a person little
        beside = [at for at in (first - 1, last + 1) if at in inner and words[at][0].isalnum()]
        other = max(beside, key=lambda at: credit[at], default=best)
        first, last = min(first, other), max(last, other)
    places = [(0, 0), *places_of(text[start:end]), (0, 0)]  # the ends have none
    return start + places[first][0], start + places[last][1]


def _stretches(sentence: Sentence, length: int, *, private: bool) -> Iterator[tuple[int, int]]:
    """Yield the text as a whole while it is short, and in stretches of whole sentences.

    What is said to somebody is weighed as they will hear it. Private writing is weighed a sentence
    at a time too, however short it is: one line of danger must not drown between two calm ones.
    """
    whole, least = _WHOLE[private], _STRETCH[private]
    if length <= whole:
        yield 0, length
        if not private or not any(0 < stop < length for stop in sentence.breaks):
            return
    first = 0
    for stop in [*sentence.breaks, length]:
        while stop - first > 2 * whole:  # a sentence without an end
            yield first, first + whole
            first += whole
        if stop > first and (stop - first >= least or stop == length):
            yield first, stop
            first = stop
