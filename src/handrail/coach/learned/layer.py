"""What the learned layer makes of a text: codes it names, and codes it rules out."""

import re
from collections.abc import Set
from itertools import pairwise
from math import exp, log
from typing import NamedTuple

from handrail.coach.learned.table import Table, lane, table
from handrail.coach.learned.traits import traits, words_of
from handrail.coach.sentence import Sentence
from handrail.coach.tokens import places_of, tokens_of

_SURE = 0.9  # what is said: as likely as this, and a code is named
_OUTSIDE = 0.25  # less likely than this, and no rule for the code is asked
_OUTSIDE_ALONE = 0.3  # the same of each sentence of a text by itself …
_FAR = 0.1  # … where the text as a whole is at least as likely as this to have it
_GOES_ON = re.compile(
    r"[.!?;\n]\W*\w"
).search  # whether there may be a second sentence; most have none
# Private writing is of one code or of none: the shares of all codes and of "none" make one.
NONE = "none"
_CALM = 0.1  # "none" as likely as this, and nothing is named
_SECOND = 0.35  # a second code beside the likeliest
_SURE_BESIDE = 0.7  # a code beside those the rules found
_OUT = 0.28  # a code less likely than this, and no rule for it is believed
_GRAVE = 0.3  # danger of any sort as likely as this, and the rules may say of which sort it is
_DANGER = "danger-"  # how the codes of danger begin
# How many characters are read at once. A longer text is read in stretches of whole sentences:
# private writing a sentence at a time, so that one line of danger isn't drowned by a calm day.
_WHOLE = {True: 160, False: 300}
_STRETCH = {True: 12, False: 150}
_NOTHING: frozenset[str] = frozenset()
# What a text lacks, or is as a whole: no sentence of it can tell alone.
OF_THE_WHOLE = frozenset(
    [
        "no-feeling",
        "no-opening",
        "no-check",
        "no-behaviour",
        "no-consequence",
        "no-act",
        "no-repair",
        "no-when",
        "vague",
        "piling-on",
        "one-sided",
        "about-other",
    ]
)
_SHOWN = 6  # words shown, where no stop or comma comes first
_TELLING = 0.4  # of the weight of the most telling word: those that are shown

type Stretch = tuple[int, int]


class Opinion(NamedTuple):
    """What to add to the findings of the rules, and which of them not to believe."""

    known: Table
    text: str
    named: dict[str, list[Stretch]]  # the stretches of text in which a code was heard
    sure: Set[str]  # of those named: the ones to add even where rules noticed a rival
    rivals: Set[str]  # codes of which a text mostly has one alone
    ruled_out: Set[str]

    def spans(self, code: str) -> list[Stretch]:
        """Return the words that weighed most for a code that was named."""
        each = (_most_telling(self.known, code, self.text, *place) for place in self.named[code])
        # A text and its only sentence may tell it by the same words.
        return list(dict.fromkeys(each))


def opinion(kind: str, sentence: Sentence, known: Table | None = None) -> Opinion:
    """Return the layer's opinion of a text of `kind`, by its own table unless another is given."""
    known = known or table(kind)
    if kind == "private":
        return _of_private(sentence, known)
    text, named, ruled_out = sentence.unquoted, dict[str, list[Stretch]](), known.all
    doubtful = set[str]()
    for stretch in _stretches(sentence, len(text), private=False):
        lanes = known.lanes(known.weighs(_words(sentence, text, stretch)), kind)
        out = set()
        for code, score in zip(known.codes, lanes, strict=True):
            if score < _TOO_LITTLE:
                out.add(code)
                if score > _FAR_FROM:
                    doubtful.add(code)
            elif score > _ENOUGH:
                named.setdefault(code, []).append(stretch)
        ruled_out = ruled_out & out
    if doubtful and _GOES_ON(text):
        ruled_out -= _told_alone(kind, sentence, known) & (doubtful - OF_THE_WHOLE)
    return Opinion(known, text, named, named.keys(), _NOTHING, ruled_out)


def _told_alone(kind: str, sentence: Sentence, known: Table) -> set[str]:
    """Return the codes that are not out of the question in some sentence alone.

    Kind sentences round a hurtful one make the whole sound kind; they take nothing back.
    """
    text = sentence.unquoted
    told = set[str]()
    for piece in pairwise([0, *sentence.breaks, len(text)]):
        lanes = known.lanes(known.weighs(_words(sentence, text, piece)), kind)
        told |= {code for code, at in zip(known.codes, lanes, strict=True) if at >= _LITTLE_ALONE}
    return told


def _of_private(sentence: Sentence, known: Table) -> Opinion:
    """Return the layer's opinion of private writing, in which one code or none is likely."""
    text = sentence.plain
    named: dict[str, list[Stretch]] = {}
    sure = set()
    ruled_out = known.all
    for stretch in _stretches(sentence, len(text), private=True):
        shares = _shares(known.codes, known.scores(_words(sentence, text, stretch)))
        heard, out = _one_of(shares)
        for code in heard:
            named.setdefault(code, []).append(stretch)
            if shares[code] > _SURE_BESIDE:
                sure.add(code)
        ruled_out = ruled_out & out
    return Opinion(known, text, named, sure, known.all, ruled_out)


def _words(sentence: Sentence, text: str, stretch: Stretch) -> list[str]:
    """Return the words of a stretch of the sentence's plain text, or of that without its quotes."""
    if text is sentence.plain and stretch == (0, len(text)):
        return words_of(sentence.tokens)
    return words_of(tokens_of(text[slice(*stretch)]))


def _one_of(shares: dict[str, float]) -> tuple[list[str], set[str]]:
    """Return the likeliest codes of private writing and those out of the question."""
    out = {code for code, share in shares.items() if share < _OUT}
    if sum(share for code, share in shares.items() if code.startswith(_DANGER)) >= _GRAVE:
        out = {code for code in out if not code.startswith(_DANGER)}
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


_ENOUGH, _TOO_LITTLE, _LITTLE_ALONE, _FAR_FROM = (
    lane(_odds(share)) for share in (_SURE, _OUTSIDE, _OUTSIDE_ALONE, _FAR)
)


def _most_telling(known: Table, code: str, text: str, start: int, end: int) -> Stretch:
    """Return the words between `start` and `end` that weighed most for a code, with their neighbours."""
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
    # The words that told it may be “or do”: a person is shown them with their neighbours.
    while first - 1 in inner and last - first < _SHOWN and words[first - 1][0].isalnum():
        first -= 1
    while last + 1 in inner and last - first < _SHOWN and words[last + 1][0].isalnum():
        last += 1
    places = [(0, 0), *places_of(text[start:end])]  # the beginning has none
    return start + places[first][0], start + places[last][1]


def _stretches(sentence: Sentence, length: int, *, private: bool) -> list[Stretch]:
    """Return the text as a whole while it is short, and in stretches of whole sentences.

    What is said to somebody is weighed as they will hear it. Private writing is weighed a sentence
    at a time too, however short it is: one line of danger must not drown between two calm ones.
    """
    whole, least = _WHOLE[private], _STRETCH[private]
    found: list[Stretch] = []
    if length <= whole:
        found.append((0, length))
        if not private or not any(0 < stop < length for stop in sentence.breaks):
            return found
    first = 0
    for stop in [*sentence.breaks, length]:
        while stop - first > 2 * whole:  # a sentence without an end
            found.append((first, first + whole))
            first += whole
        if stop > first and (stop - first >= least or stop == length):
            found.append((first, stop))
            first = stop
    return found
