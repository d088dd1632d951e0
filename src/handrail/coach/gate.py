"""A quick look before a slow one: which three letters must stand in any text a pattern matches.

Most patterns can't match most texts. Three letters out of the words a pattern cannot do without
tell so at the price of a set lookup, and the expression itself needn't be tried.
"""

import re
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any

_MANY = 3_000  # strings of one stretch; beyond that it isn't worth listing them
_THREE = 3
_TELLING = 3  # stretches looked at; more tell little more
# Found in nearly every text: of no use as a sign.
_COMMON = frozenset(
    re.findall(
        ".{3}",
        " heshehe he  hishis hererer  to andnd  anthethe the  in inging my  my me me i'm i d "
        " me in  of of  on on at  at ed ed  a s t t  is is  wa was s ahadad  hahavver n'tat rest"
        "outut  so so  up up whewhehenen  noot not  foforor  beut  i  it it ve   whithwit ll  do"
        "hat  thou ouse sayd sai sas a ",
    )
)
# The only way to see how an expression is built; Python has no public one.
_parser: Any = import_module("re._parser")


@cache
def signs(expression: str) -> tuple[frozenset[str], ...]:
    """Return sets of three letters: of each set, one stands in whatever matches."""
    found = sorted(set(_stretches(list(_parser.parse(expression)))), key=_cost)
    return tuple(found[:_TELLING])


def threes(text: str) -> frozenset[str]:
    """Return every three neighbouring characters of a text."""
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def _best(candidates: list[frozenset[str]]) -> frozenset[str] | None:
    """Return the candidate that the fewest texts are likely to hold."""
    return min(candidates, key=_cost, default=None)


def _cost(found: frozenset[str]) -> int:
    return len(found) + 60 * len(found & _COMMON)


def _stretches(nodes: list[Any]) -> list[frozenset[str]]:
    """Return the signs of each stretch of nodes that must be there."""
    found: list[frozenset[str]] = []
    run: list[Any] = []
    for node in [*nodes, None]:
        if node is not None and _strings([node]) is not None:
            run.append(node)
            continue
        if run and (best := _best(_of_run(run))):
            found.append(best)
        run = []
        if node is not None:
            found += _inside(node)
    return found


def _inside(node: Any) -> list[frozenset[str]]:
    """Return the signs within one node that has too many forms to list."""
    name, value = str(node[0]), node[1]
    if name == "SUBPATTERN":
        return _stretches(list(value[3]))
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[0] > 0:
        return _stretches(list(value[2]))
    if name == "BRANCH":
        each = [_best(_stretches(list(branch))) for branch in value[1]]
        if all(each):
            return [frozenset[str]().union(*(signs for signs in each if signs))]
    return []


def _of_run(run: list[Any]) -> list[frozenset[str]]:
    """Return the signs of neighbouring nodes whose forms are known, as few as tell most."""
    found = []
    for start in range(len(run)):
        strings: set[str] | None = set()
        for end in range(start + 1, len(run) + 1):
            strings = _strings(run[start:end])
            if strings is None:
                break
            if all(len(string) >= _THREE for string in strings):
                found.append(frozenset(min(_in(string), key=_rank) for string in strings))
                break
    return found


def _in(string: str) -> list[str]:
    return [string[at : at + _THREE] for at in range(len(string) - _THREE + 1)]


def _rank(three: str) -> tuple[bool, int]:
    """Sort rare signs before common ones, letters before spaces."""
    return three in _COMMON, three.count(" ")


def _strings(nodes: list[Any]) -> set[str] | None:
    """Return every form the nodes can take, or None if there are too many."""
    forms = {""}
    for node in nodes:
        these = _forms(node)
        if these is None or len(forms) * len(these) > _MANY:
            return None
        forms = {first + then for first, then in product(forms, these)}
    return forms


def _forms(node: Any) -> set[str] | None:
    """Return every form one node can take."""
    name, value = str(node[0]), node[1]
    if name == "LITERAL":
        return {chr(value).lower()}
    if name == "IN" and len(value) <= 4 and all(str(kind) == "LITERAL" for kind, _ in value):
        return {chr(code).lower() for _, code in value}
    if name == "SUBPATTERN":
        return _strings(list(value[3]))
    if name == "BRANCH":
        each = [_strings(list(branch)) for branch in value[1]]
        if any(forms is None for forms in each):
            return None
        together = set[str]().union(*(forms for forms in each if forms))
        return together if len(together) <= _MANY else None
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[:2] == (0, 1):
        forms = _strings(list(value[2]))
        return None if forms is None else {"", *forms}
    if name in ("ASSERT", "ASSERT_NOT", "AT"):
        return {""}
    return None
