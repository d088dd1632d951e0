"""How a regular expression is built: what it can match as a whole, and how that begins and ends."""

import re
from collections.abc import Callable
from importlib import import_module
from itertools import product
from typing import Any

_MANY = 3_000  # forms of one stretch; beyond that it isn't worth listing them
# The only way to see how an expression is built; Python has no public one.
_parser: Any = import_module("re._parser")
_NO_WORD = frozenset({"CATEGORY_SPACE", "CATEGORY_NOT_WORD"})
_RANGES = frozenset({(ord("a"), ord("z")), (ord("A"), ord("Z")), (ord("0"), ord("9"))})
_WORD_ONLY = frozenset({"CATEGORY_DIGIT", "CATEGORY_WORD"})

type Nodes = list[Any]
type Forms = set[str]


def parsed(expression: str) -> Nodes:
    """Return the nodes an expression is made of."""
    return list(_parser.parse(expression))


def begins_with_a_word(expression: str) -> bool:
    """Tell whether whatever an expression matches surely begins with a letter or a digit."""
    return _surely(parsed(expression), _holds_words_only, False)


def edge(nodes: Nodes, otherwise: bool, *, backward: bool = False) -> bool:
    """Tell whether whatever these nodes match surely begins at the edge of a word.

    otherwise: what holds where they may match nothing. backward: they are read from the right,
    and the question is whether they surely end there.
    """
    return _surely(nodes, _holds_no_word, otherwise, backward=backward)


def _surely(
    nodes: Nodes, holds: Callable[[Any], bool], otherwise: bool, *, backward: bool = False
) -> bool:
    """Tell whether the first character of whatever the nodes match is surely one that `holds`.

    holds: asked of a literal or of a part of a set. otherwise, backward: see `edge`.
    """
    if not nodes:
        return otherwise
    (kind, value), rest = nodes[0], nodes[1:]
    name = str(kind)

    def then(inner: Any) -> bool:
        inner = list(inner)
        return _surely(
            [*(inner[::-1] if backward else inner), *rest], holds, otherwise, backward=backward
        )

    if name == "LITERAL":
        return holds(nodes[0])
    if name == "IN":
        return all(map(holds, value))
    if name == "SUBPATTERN":
        return then(value[3])
    if name == "BRANCH":
        return all(map(then, value[1]))
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return then(value[2]) and (value[0] > 0 or then(()))
    if name == "AT":
        return holds(nodes[0]) or then(())
    return then(()) if name in ("ASSERT", "ASSERT_NOT") else False


def _holds_no_word(part: Any) -> bool:
    """Tell whether a part of a set of characters holds no letter, digit or underscore."""
    name, value = str(part[0]), part[1]
    if name == "LITERAL":
        return not re.fullmatch(r"\w", chr(value))
    if name == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    return name == "CATEGORY" and str(value) in _NO_WORD


def _holds_words_only(part: Any) -> bool:
    """Tell whether a part of a set of characters holds letters, digits and underscores only."""
    name, value = str(part[0]), part[1]
    if name == "LITERAL":
        return bool(re.fullmatch(r"\w", chr(value)))
    if name == "RANGE":
        return value in _RANGES
    return name == "CATEGORY" and str(value) in _WORD_ONLY


def _strings(nodes: Nodes) -> Forms | None:
    """Return every form the nodes can take, or None if there are too many."""
    return joined([forms_of(node) for node in nodes])


def joined(parts: list[Forms | None]) -> Forms | None:
    """Return every form of parts that follow one another, or None if there are too many."""
    forms = {""}
    for these in parts:
        if these is None or len(forms) * len(these) > _MANY:
            return None
        forms = {first + then for first, then in product(forms, these)}
    return forms


def forms_of(node: Any) -> Forms | None:
    """Return every form one node can take; the edge of a word is written as a space."""
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
    if name == "AT":
        return {"" if str(value) == "AT_NON_BOUNDARY" else " "}
    return {""} if name in ("ASSERT", "ASSERT_NOT") else None
