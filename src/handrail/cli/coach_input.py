"""Checks sentences for `handrail coach`."""

import json
from functools import cache, partial
from typing import Any, BinaryIO, NamedTuple

from handrail import coach
from handrail.cli.json_input import InputError, decoded, one_a_line, refused, shown
from handrail.coach.engine import HALF
from handrail.coach.measure import Labelled
from handrail.coach.rules import rules


class Given(NamedTuple):
    """One sentence of a file. id: whatever it was called there. labels: codes, and those that may be."""

    id: object
    kind: str
    text: str
    labels: tuple[list[str], list[str]]


def typed(stream: BinaryIO) -> str:
    """Read one text as it is; the line break at its end is not part of it. Raises Refused."""
    try:
        return decoded(stream.read()).removesuffix("\n")
    except InputError as wrong:
        raise refused(1, InputError("text", str(wrong))) from None


def one(kind: object, text: object) -> Given:
    """Check a text and its kind. Raises Refused."""
    try:
        given = {"kind": kind, "text": text}
        return checked({name: value for name, value in given.items() if value is not None})
    except InputError as wrong:
        raise refused(1, wrong) from None


def many(stream: BinaryIO) -> list[Given]:
    """Read one object a line. Raises Refused."""
    return one_a_line(stream, checked, mostly="text")


def labelled(stream: BinaryIO) -> list[Labelled]:
    """Read one labelled sentence a line. Raises Refused."""
    return [
        {"kind": one.kind, "text": one.text, "codes": one.labels[0], "may": one.labels[1]}
        for one in one_a_line(stream, partial(checked, has_labels=True), mostly="text")
    ]


def checked(found: Any, *, has_labels: bool = False) -> Given:
    """Check one object; unknown keys are passed over."""
    if not isinstance(found, dict):
        raise InputError("", "this is not a JSON object. Give {“id”, “kind”, “text”}")
    for field in ("kind", "text"):
        if field not in found:
            raise InputError(field, "this is missing")
    try:
        coach.check(found["kind"], found["text"])
    except coach.BadText as trouble:
        raise InputError(trouble.field, str(trouble)) from None
    labels = labels_of(found) if has_labels else ([], [])
    return Given(whole(found.get("id")), found["kind"], found["text"], labels)


def whole(name: object) -> object:
    """Return what a sentence is called, as long as it can be printed again."""
    if HALF.search(json.dumps(name, ensure_ascii=False)):
        raise InputError("id", "must be whole characters; there is half of one in it")
    return name


def labels_of(found: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the codes of a labelled sentence, and those that may be.

    A code no rule of its kind has could never be found. What may be, or may not, can be a code of
    another kind: whoever labels asks what a sentence is before they ask where it stands.
    """
    kind = found["kind"]
    here = codes(found, "codes", codes_of((kind,)), f"no code of {kind}")
    return here, codes(found, "may", codes_of(coach.KINDS), "no code", [])


def codes(
    found: dict[str, Any],
    field: str,
    known: frozenset[str],
    wrong: str,
    otherwise: list[str] | None = None,
) -> list[str]:
    """Return a list of codes of a labelled sentence. wrong: what a code that is not known is."""
    value = found.get(field, otherwise)
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise InputError(field, "this must be a list of codes")
    for code in value:
        if code not in known:
            raise InputError(field, f"“{shown(code, quoted=False)}” is {wrong}")
    return value


@cache
def codes_of(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the codes of the rules of some kinds."""
    return frozenset(rule.code for kind in kinds for rule in rules(kind))
