"""A quick look before a slow one: which words must stand in any text an expression matches.

Most patterns can't match most texts. A few words that an expression cannot do without tell so at
the price of a lookup, and the expression itself needn't be tried.
"""

import re
from itertools import pairwise
from typing import Any

from handrail.coach.expressions import Forms, Nodes, edge, forms_of, joined, parsed

_HEAD = 4  # letters that tell how a word begins
TELLING = 4  # stretches looked at; more tell little more
_WORD = re.compile(r"[a-z]+|[0-9]+|[?!.,;:]|[^\x00-\x7f]")
_BY_ITSELF = re.compile(r"[^\x00-\x7f]")
# Found in nearly every text: of little use as a sign.
COMMON = frozenset(
    re.findall(
        r"\w+",
        "a about all am an and are as at back be because been but by can could d did do don for from get "
        "go got had has have he her him his how i if in is it just like ll m me my no not of off on one or our "
        "out over re s said say she so t that the their them then there they this time to told up us ve was we "
        "were what when will with won would you your",
    )
) | frozenset(".,")
_COMMON_COSTS = 60  # as much as so many rare words


def signs(expression: str) -> tuple[frozenset[str], ...]:
    """Return sets of words, the most telling first: of each set, one stands in whatever matches.

    A stop counts as a word here. The expression is taken to begin and end on the edge of a word.
    """
    found = set(_stretches(parsed(expression), opened=True, closed=True))
    return tuple(sorted(found, key=lambda sign: (_cost(sign), sorted(sign)))[:TELLING])


def words(text: str, tokens: list[str]) -> frozenset[str]:
    """Return every word and stop of a plain text, and how the longer words begin.

    tokens: see `tokens_of`. An apostrophe parts words here; a letter with an accent, or a picture,
    is a word by itself.
    """
    found = tokens
    if "'" in text:
        found = [word for token in tokens for word in token.split("'")]
    if not text.isascii():
        found = [*found, *_BY_ITSELF.findall(text)]
    return frozenset(found + [word[:_HEAD] + "*" for word in found if len(word) >= _HEAD])


def _cost(found: frozenset[str]) -> int:
    return len(found) + _COMMON_COSTS * len(found & COMMON)


def _stretches(nodes: Nodes, *, opened: bool, closed: bool) -> list[frozenset[str]]:
    """Return the signs of each stretch of nodes that must be there.

    opened, closed: whether there is the edge of a word before the first node, after the last.
    """
    found: list[frozenset[str]] = []
    forms = [forms_of(node) for node in nodes]
    edges = [
        (edge(nodes[:at][::-1], opened, backward=True), edge(nodes[at:], closed))
        for at in range(len(nodes) + 1)
    ]
    begin = 0
    for at in range(len(nodes) + 1):
        if at < len(nodes) and forms[at] is not None:
            continue
        found += _of_run(nodes, forms, edges, range(begin, at))
        begin = at + 1
        if at < len(nodes):
            found += _inside(nodes[at], opened=edges[at][0], closed=edges[at + 1][1])
    return found


def _inside(node: Any, *, opened: bool, closed: bool) -> list[frozenset[str]]:
    """Return the signs within one node that has too many forms to list."""
    name, value = str(node[0]), node[1]
    if name == "SUBPATTERN":
        return _stretches(list(value[3]), opened=opened, closed=closed)
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[0] > 0:
        return _stretches(list(value[2]), opened=opened, closed=False)
    if name == "BRANCH":
        each = [_best(_stretches(list(way), opened=opened, closed=closed)) for way in value[1]]
        if all(each):
            return [frozenset[str]().union(*(sign for sign in each if sign))]
    return []


def _of_run(
    nodes: Nodes, forms: list[Forms | None], edges: list[tuple[bool, bool]], run: range
) -> list[frozenset[str]]:
    """Return the signs of a run of nodes whose forms are all known.

    edges: at each place, whether a word surely ends before it, and whether one surely begins there.
    """
    found: list[frozenset[str]] = []
    cuts = [
        at
        for at in (*run, run.stop)
        if at in (run.start, run.stop) or not (_is_letter(nodes[at - 1]) and _is_letter(nodes[at]))
    ]
    for number, first in enumerate(cuts):
        strings: Forms | None = {""}
        for begin, end in pairwise(cuts[number:]):
            strings = joined([strings, *forms[begin:end]])
            if strings is None:
                break
            sign = _sign_of(strings, before=edges[first][0], after=edges[end][1])
            if sign:
                found.append(sign)
                break
    return found


def _sign_of(forms: Forms, *, before: bool, after: bool) -> frozenset[str] | None:
    """Return one whole word of each form, or None where a form holds none.

    before, after: whether a form that begins or ends with a letter does so on the edge of a word.
    """
    found = set()
    for form in forms:
        whole = [
            sign
            for match in _WORD.finditer(form)
            if (sign := _certain(match, form, before=before, after=after))
        ]
        if not whole:
            return None
        found.add(min(whole, key=lambda word: (word in COMMON, -len(word), word)))
    return frozenset(found)


def _certain(match: re.Match[str], form: str, *, before: bool, after: bool) -> str | None:
    """Return what of a word of a form must stand in a text: the word, its beginning, or nothing."""
    word = match[0]
    if not word.isalnum() or not word.isascii():
        return word
    if not (before or match.start() > 0):
        return None
    if after or match.end() < len(form):
        return word
    return word[:_HEAD] + "*" if len(word) >= _HEAD else None


def _best(candidates: list[frozenset[str]]) -> frozenset[str] | None:
    """Return the candidate that the fewest texts are likely to hold."""
    return min(candidates, key=lambda sign: (_cost(sign), sorted(sign)), default=None)


def _is_letter(node: Any) -> bool:
    return str(node[0]) == "LITERAL" and chr(node[1]).isalnum()
