"""The weights, read once from JSON when a text first needs them."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from struct import unpack
from sys import intern
from typing import NamedTuple, TypedDict

from handrail.coach.learned.classes import LISTS_OF
from handrail.coach.learned.traits import NEAR, forms_of, starts

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


class Branch(NamedTuple):
    """All traits that begin with one word, or with one kind of word: what they weigh."""

    alone: Packed
    two: dict[str, Packed]  # with the next
    skip: dict[str, Packed]  # with the next but one
    three: dict[tuple[str, str], Packed]  # with the next two
    near: dict[str, Packed]  # with one that is near


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
    stems: dict[str, Branch]
    kinds: dict[str, Branch]

    def scores(self, words: list[str], kind: str = "") -> list[float]:
        """Return how much the traits of these words together speak for each code."""
        whole = self.start + (self.packed.get(f":{kind}", 0) if kind else 0)
        stems, kinds = forms_of(words)
        for word in words:
            if word in self.listed:
                whole += self.listed[word]
        whole += _walked(self.stems, stems) + _walked(self.kinds, kinds)
        count = len(self.codes)
        lanes = unpack(f"<{count}I", whole.to_bytes(count * _LANE // 8, "little"))
        return [(lane - _MIDDLE) / _FINE for lane in lanes]

    def weight(self, trait: str, code: str) -> float:
        """Return how much one trait speaks for one code."""
        if trait not in self.packed:
            return 0.0
        level = sum(_MIDDLE << number * _LANE for number in range(len(self.codes)))
        place = self.codes.index(code) * _LANE
        return (((self.packed[trait] + level) >> place & _WHOLE) - _MIDDLE) / _FINE


def _walked(branches: dict[str, Branch], row: list[str]) -> Packed:
    """Return the weights of everything that begins anywhere in a row, together."""
    whole = 0
    for at in starts(row):
        branch = branches.get(row[at])
        if branch is None:
            continue
        alone, two, skip, three, near = branch
        whole += alone
        after = row[at + 1 : at + 1 + NEAR]
        if two and after and after[0] in two:
            whole += two[after[0]]
        if len(after) > 1:
            if skip and after[1] in skip:
                whole += skip[after[1]]
            if three and (both := (after[0], after[1])) in three:
                whole += three[both]
        if near:
            for other in after:
                if other in near:
                    whole += near[other]
    return whole


@cache
def table(name: str) -> Table:
    """Return the table `name`: "private" or "said"."""
    text = Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8")
    return laid_out(json.loads(text))


def laid_out(written: Written) -> Table:
    """Turn a table as written, code by code, into one that is quick to ask."""
    packed: dict[str, Packed] = {}
    start = 0
    for number, about in enumerate(written.values()):
        start += (_MIDDLE + round(about["bias"] * _FINE)) << (number * _LANE)
        for trait, weight in about["traits"].items():
            packed[trait] = packed.get(trait, 0) + (round(weight * _FINE) << (number * _LANE))
    stems: dict[str, Branch] = {}
    kinds: dict[str, Branch] = {}
    for trait, weights in packed.items():
        # The same few words stand in thousands of traits: one copy of each is found sooner.
        words = [intern(word) for word in trait.lstrip("=~").split(" ")]
        if trait[0] == "=" or trait[0] == "~":
            _hang(kinds, words, weights, near=trait[0] == "~")
        elif trait[0] != "@" and (trait[0] != ":" or trait == ":" or trait[1] == " "):
            _hang(stems, words, weights)
    listed = {
        word: weights
        for word, names in LISTS_OF.items()
        if (weights := sum(packed.get(f"@{name}", 0) for name in names))
    }
    return Table(tuple(written), start, packed, listed, stems, kinds)


def _hang(
    branches: dict[str, Branch], words: list[str], weights: Packed, *, near: bool = False
) -> None:
    """Put a trait in its place under its first word."""
    branch = branches.setdefault(words[0], Branch(0, {}, {}, {}, {}))
    if near:
        branch.near[words[1]] = weights
    elif len(words) == 1:
        branches[words[0]] = branch._replace(alone=weights)
    elif len(words) == 2:
        branch.two[words[1]] = weights
    elif words[1] == "*":
        branch.skip[words[2]] = weights
    else:
        branch.three[words[1], words[2]] = weights
