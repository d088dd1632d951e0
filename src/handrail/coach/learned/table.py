"""The weights, read from JSON when a text of a kind first needs them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from struct import unpack
from sys import intern
from typing import TypedDict

from handrail.coach.learned.traits import NEAR, forms_of, from_each, is_short
from handrail.coach.rules import rules

type Written = dict[str, About]  # by code
type Packed = int  # the weights of all codes side by side, see `Table`

_LANE = 32  # bits a code has in a packed number
_WHOLE = (1 << _LANE) - 1
_FINE = 100  # weights are kept to two decimals
_MIDDLE = 1 << (_LANE - 1)  # lifts each lane, so that none is below nothing when they are cut apart


class About(TypedDict):
    """One code as the file has it: where it starts from, and what each trait adds."""

    bias: float
    traits: dict[str, float]


class Weights:
    """What the traits that are read from one row weigh: from the words, or from their kinds."""

    def __init__(self, one: dict[str, Packed], *two: dict[tuple[str, str], Packed]) -> None:
        """one: by the word. two: by two words, the second being the next, the next but one, …."""
        self._one = one.get
        self._two = [(on, weights.get) for on, weights in enumerate(two, 1) if weights]

    def of(self, row: Sequence[str]) -> Iterator[Packed | None]:
        """Return the weight of each trait in a row, and None for what weighs nothing."""
        if is_short(row):
            pairs = [map(weight, zip(row, row[on:], strict=False)) for on, weight in self._two]
            return chain(map(self._one, row), *pairs)
        rows = from_each(row)
        pairs = [map(weight, zip(rows[0], rows[on], strict=True)) for on, weight in self._two]
        return chain(map(self._one, rows[0]), *pairs)


@dataclass(frozen=True, slots=True)
class Table:
    """What each trait says about each code.

    A trait's weights for all codes are packed into one whole number, side by side: so the scores
    of all codes are one addition a trait, however many codes there are.
    """

    codes: tuple[str, ...]
    all: frozenset[str]  # the codes again
    start: Packed
    level: Packed  # the middle of each lane
    packed: dict[str, Packed]  # by the name of the trait
    stems: Weights
    kinds: Weights

    def scores(self, words: list[str], kind: str = "") -> list[float]:
        """Return how much the traits of these words together speak for each code."""
        return [(lane - _MIDDLE) / _FINE for lane in self.lanes(self.weighs(words), kind)]

    def weighs(self, words: list[str]) -> Packed:
        """Return what the traits of these words weigh; of several sentences it can be added up."""
        stems, kinds = forms_of(words)
        return sum(filter(None, chain(self.stems.of(stems), self.kinds.of(kinds))))

    def lanes(self, weight: Packed, kind: str = "") -> tuple[int, ...]:
        """Return how much a text of this weight speaks for each code, as `lane` says it."""
        whole = weight + self.start + (self.packed.get(f":{kind}", 0) if kind else 0)
        count = len(self.codes)
        return unpack(f"<{count}I", whole.to_bytes(count * _LANE // 8, "little"))

    def weight(self, trait: str, code: str) -> float:
        """Return how much one trait speaks for one code."""
        if trait not in self.packed:
            return 0.0
        place = self.codes.index(code) * _LANE
        return (((self.packed[trait] + self.level) >> place & _WHOLE) - _MIDDLE) / _FINE


def lane(score: float) -> int:
    """Return a score as it stands in a lane: to compare there is quicker than to cut it out."""
    return round(score * _FINE) + _MIDDLE


@cache
def table(kind: str) -> Table:
    """Return what is known of texts of `kind`."""
    if kind == "private":
        return laid_out(_written(kind))
    written = _written("said")
    return laid_out({rule.code: written[rule.code] for rule in rules(kind) if rule.code in written})


def _written(name: str) -> Written:
    text = Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8")
    found: Written = json.loads(text)
    return found


def laid_out(written: Written) -> Table:
    """Turn a table as written, code by code, into one that is quick to ask."""
    packed: dict[str, Packed] = {}
    start = 0
    for number, about in enumerate(written.values()):
        start += (_MIDDLE + round(about["bias"] * _FINE)) << (number * _LANE)
        for trait, weight in about["traits"].items():
            packed[trait] = packed.get(trait, 0) + (round(weight * _FINE) << (number * _LANE))
    near = any(trait[0] == "~" for trait in packed)
    level = sum(_MIDDLE << number * _LANE for number in range(len(written)))
    return Table(
        tuple(written),
        frozenset(written),
        start,
        level,
        packed,
        _plain(packed),
        _by_kind(packed, near=near),
    )


def _plain(packed: dict[str, Packed]) -> Weights:
    """Lay out the traits of the words themselves."""
    words = {_words(trait): weights for trait, weights in packed.items() if _is_plain(trait)}
    return Weights(_single(words), _pairs(words))


def _by_kind(packed: dict[str, Packed], *, near: bool) -> Weights:
    """Lay out the traits of kinds of words. near: and with them those of two that are only near."""
    words = {_words(trait[1:]): weights for trait, weights in packed.items() if trait[0] == "="}
    after = _pairs(words)
    but_one = {(key[0], key[2]): weights for key, weights in words.items() if len(key) == 3}
    if not near:
        return Weights(_single(words), after, but_one)
    far = _pairs(
        {_words(trait[1:]): weights for trait, weights in packed.items() if trait[0] == "~"}
    )
    beyond = [far] * (NEAR - 2)
    return Weights(_single(words), _both(after, far), _both(but_one, far), *beyond)


def _words(trait: str) -> tuple[str, ...]:
    # The same few words stand in thousands of traits: one copy of each is found sooner.
    return tuple(map(intern, trait.split(" ")))


def _is_plain(trait: str) -> bool:
    """Tell whether a trait is of the words themselves. A colon before a letter is a kind of text."""
    return trait[0] not in "=~" and (trait[0] != ":" or trait[1:2] in ("", " "))


def _single(words: dict[tuple[str, ...], Packed]) -> dict[str, Packed]:
    return {key[0]: weights for key, weights in words.items() if len(key) == 1}


def _pairs(words: dict[tuple[str, ...], Packed]) -> dict[tuple[str, str], Packed]:
    return {(key[0], key[1]): weights for key, weights in words.items() if len(key) == 2}


def _both[K](one: dict[K, Packed], other: dict[K, Packed]) -> dict[K, Packed]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in one.keys() | other.keys()}
