"""What the learned layer makes of a text: codes it names, and codes it rules out."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, log

from handrail.coach.learned.table import Table, table
from handrail.coach.learned.traits import places_of, traits, traits_in_place, words_of
from handrail.coach.sentence import Sentence

_SURE = 0.7  # what is said: as likely as this, and a code is named
_HARDLY = 0.05  # less likely than this, and a rule that noticed it is not believed
# Private writing is of one code or of none: the shares of all codes and of "none" make one.
NONE = "none"
_CALM = 0.4  # "none" as likely as this, and nothing is named
_SECOND = 0.35  # a second code beside the likeliest
_OUT = 0.03
_WINDOW = 300  # characters read at once; a longer text is read in stretches of whole sentences
_TELLING = 0.4  # of the weight of the most telling word: those that are shown


@dataclass(frozen=True, slots=True)
class Opinion:
    """What to add to the findings of the rules, and which of them not to believe."""

    known: Table
    text: str
    named: dict[str, list[tuple[int, int]]]  # the stretches of text in which a code was heard
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
    known = known or table("private" if private else "said")
    named: dict[str, list[tuple[int, int]]] = {}
    ruled_out: frozenset[str] | None = None
    for first, last in _stretches(sentence, len(text)):
        found = traits(words_of(text[first:last]))
        if private:
            sure, out = _one_of(known, known.scores(found))
        else:
            found.add(f"kind {kind}")
            sure, out = _each(known, known.scores(found))
        ruled_out = out if ruled_out is None else ruled_out & out
        for code in sure:
            named.setdefault(code, []).append((first, last))
    return Opinion(known, text, named, ruled_out or frozenset())


def _each(known: Table, scores: list[float]) -> tuple[list[str], frozenset[str]]:
    """Return the codes that are sure and those out of the question, each weighed by itself."""
    sure, hardly = _odds(_SURE), _odds(_HARDLY)
    pairs = list(zip(known.codes, scores, strict=True))
    return (
        [code for code, score in pairs if score > sure],
        frozenset([code for code, score in pairs if score < hardly]),
    )


def _one_of(known: Table, scores: list[float]) -> tuple[list[str], frozenset[str]]:
    """Return the likeliest codes of private writing and those out of the question."""
    highest = max(scores)
    parts = [exp(score - highest) for score in scores]
    whole = sum(parts)
    shares = {code: part / whole for code, part in zip(known.codes, parts, strict=True)}
    calm = shares.pop(NONE)
    out = frozenset([code for code, share in shares.items() if share < _OUT])
    if calm >= _CALM:
        return [], out
    first, second, *_others = sorted(shares, key=lambda code: -shares[code])
    return [first, second] if shares[second] > _SECOND else [first], out


def _odds(share: float) -> float:
    return log(share / (1 - share))


def _most_telling(known: Table, code: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the words between `start` and `end` that weighed most for a code."""
    words = words_of(text[start:end])
    credit = [0.0] * len(words)
    for trait, first, last in traits_in_place(words):
        if trait in known.packed:
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
    places = places_of(text[start:end])
    return start + places[first][0], start + places[last][1]


def _stretches(sentence: Sentence, length: int) -> Iterator[tuple[int, int]]:
    """Yield the text as a whole, or in stretches of neighbouring sentences when it is long."""
    if length <= _WINDOW:
        yield 0, length
        return
    first = 0
    for stop in [*sentence.breaks, length]:
        while stop - first > 2 * _WINDOW:  # a sentence without an end
            yield first, first + _WINDOW
            first += _WINDOW
        if stop > first and (stop - first >= _WINDOW or stop == length):
            yield first, stop
            first = stop
