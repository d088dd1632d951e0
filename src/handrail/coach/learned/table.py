"""The weights, read once from JSON when a text first needs them."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from struct import unpack
from typing import TypedDict

type Written = dict[str, About]  # by code

_LANE = 32  # bits a code's score has in a packed number
_FINE = 100  # weights are kept to two decimals
_WHOLE = (1 << _LANE) - 1
_MIDDLE = 1 << (
    _LANE - 1
)  # added to each lane, so that none is below nothing when they are cut apart


class About(TypedDict):
    """One code as the file has it: where it starts from, and what each trait adds."""

    bias: float
    traits: dict[str, float]


@dataclass(frozen=True, slots=True)
class Table:
    """What each trait says about each code.

    A trait's weights for all codes are packed into one whole number, side by side: so the scores
    of all codes are one addition a trait, however many codes there are.
    """

    codes: tuple[str, ...]
    start: int
    packed: dict[str, int]

    def scores(self, traits: set[str]) -> list[float]:
        """Return how much these traits together speak for each code."""
        packed = self.packed
        whole = sum(map(packed.__getitem__, traits & packed.keys()), self.start)
        lanes = unpack(
            f"<{len(self.codes)}I", whole.to_bytes(len(self.codes) * _LANE // 8, "little")
        )
        return [(lane - _MIDDLE) / _FINE for lane in lanes]

    def weight(self, trait: str, code: str) -> float:
        """Return how much one trait speaks for one code."""
        place = self.codes.index(code) * _LANE
        level = sum(_MIDDLE << number * _LANE for number in range(len(self.codes)))
        return (((self.packed[trait] + level) >> place & _WHOLE) - _MIDDLE) / _FINE


@cache
def table(name: str) -> Table:
    """Return the table `name`: "private" or "said"."""
    text = files(__package__).joinpath(f"{name}.json").read_text(encoding="utf-8")
    return laid_out(json.loads(text))


def laid_out(written: Written) -> Table:
    """Turn a table as written, code by code, into one that is quick to ask."""
    packed: dict[str, int] = {}
    start = 0
    for number, about in enumerate(written.values()):
        start += (_MIDDLE + round(about["bias"] * _FINE)) << (number * _LANE)
        for trait, weight in about["traits"].items():
            packed[trait] = packed.get(trait, 0) + (round(weight * _FINE) << (number * _LANE))
    return Table(tuple(written), start, packed)
