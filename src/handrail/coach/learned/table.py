"""The weights, read once from JSON when a text first needs them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from struct import unpack
from sys import intern
from typing import NamedTuple, TypedDict

from handrail.coach.learned.classes import LISTS_OF
from handrail.coach.learned.traits import NEAR, forms_of, starts
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


class Branches(NamedTuple):
    """What the traits that are read from one row of words weigh: the words, or their kinds."""

    one: dict[str, Packed]
    two: tuple[dict[tuple[str, str], Packed], ...]  # with the next word, the next but one, and on
    three: dict[tuple[str, str, str], Packed]  # with the next two

    def weights(self, row: Sequence[str]) -> Iterator[Packed | None]:
        """Return the weight of each trait in a row, and None for what weighs nothing."""
        on = _from_each(row, len(self.two))
        return chain(
            map(self.one.get, on[0]),
            map(self.three.get, zip(*on[:3], strict=False)),
            *[
                map(weights.get, zip(on[0], later, strict=False))
                for weights, later in zip(self.two, on[1:], strict=True)
            ],
        )


@dataclass(frozen=True, slots=True)
class Table:
    """What each trait says about each code.

    A trait's weights for all codes are packed into one whole number, side by side: so the scores
    of all codes are one addition a trait, however many codes there are.
    """

    codes: tuple[str, ...]
    start: Packed
    packed: dict[str, Packed]  # by the name of the trait
    listed: dict[str, Packed]  # by a word of the lexicon: the traits of all lists it stands in
    stems: Branches
    kinds: Branches

    def scores(self, words: list[str], kind: str = "") -> list[float]:
        """Return how much the traits of these words together speak for each code."""
        start = self.start + (self.packed.get(f":{kind}", 0) if kind else 0)
        stems, kinds = forms_of(words)
        weights = chain(
            map(self.listed.get, words), self.stems.weights(stems), self.kinds.weights(kinds)
        )
        count = len(self.codes)
        whole = sum(filter(None, weights), start).to_bytes(count * _LANE // 8, "little")
        return [(lane - _MIDDLE) / _FINE for lane in unpack(f"<{count}I", whole)]

    def weight(self, trait: str, code: str) -> float:
        """Return how much one trait speaks for one code."""
        if trait not in self.packed:
            return 0.0
        level = sum(_MIDDLE << number * _LANE for number in range(len(self.codes)))
        place = self.codes.index(code) * _LANE
        return (((self.packed[trait] + level) >> place & _WHOLE) - _MIDDLE) / _FINE


def _from_each(row: Sequence[str], far: int) -> list[Sequence[str]]:
    """Return the words at which traits begin, then those that follow each: up to `far` words on."""
    begin = starts(row)
    if len(begin) == len(row):
        return [row[on:] for on in range(far + 1)]
    longer = [*row, *[""] * far]
    return [[longer[at + on] for at in begin] for on in range(far + 1)]


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
    listed = {
        word: weights
        for word, names in LISTS_OF.items()
        if (weights := sum(packed.get(f"@{name}", 0) for name in names))
    }
    stems, kinds = _branches(packed, ""), _branches(packed, "=", near=any(trait[0] == "~" for trait in packed))
    return Table(tuple(written), start, packed, listed, stems, kinds)


def _branches(packed: dict[str, Packed], sign: str, *, near: bool = False) -> Branches:
    """Lay out the traits that bear a sign. near: and with them those of two that are only near."""
    one: dict[str, Packed] = {}
    next_: dict[tuple[str, str], Packed] = {}
    but_one: dict[tuple[str, str], Packed] = {}
    three: dict[tuple[str, str, str], Packed] = {}
    for trait, weights in packed.items():
        if not _bears(trait, sign):
            continue
        # The same few words stand in thousands of traits: one copy of each is found sooner.
        match tuple(map(intern, trait.removeprefix(sign).split(" "))):
            case (word,):
                one[word] = weights
            case (first, "*", last):
                but_one[first, last] = weights
            case (first, last):
                next_[first, last] = weights
            case (first, middle, last):
                three[first, middle, last] = weights
    if not near:
        return Branches(one, (next_, but_one), three)
    far = {
        (intern(first), intern(last)): weights
        for trait, weights in packed.items()
        if trait[0] == "~"
        for first, last in [trait[1:].split(" ")]
    }
    beyond = [far] * (NEAR - 2)
    return Branches(one, (_both(next_, far), _both(but_one, far), *beyond), three)


def _bears(trait: str, sign: str) -> bool:
    """Tell whether a trait bears a sign; without one, whether it is of the words themselves.

    A colon is one of the words; before a letter it is the sign of the kind of text.
    """
    if sign:
        return trait[0] == sign
    return trait[0] not in "=~@" and (trait[0] != ":" or trait[1:2] in ("", " "))


def _both[K](one: dict[K, Packed], other: dict[K, Packed]) -> dict[K, Packed]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in one.keys() | other.keys()}
