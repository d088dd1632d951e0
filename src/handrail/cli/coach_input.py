"""Checks sentences for `handrail coach`."""

from functools import partial
from typing import Any, BinaryIO, NamedTuple

from handrail import coach
from handrail.cli.json_input import InputError, decoded, one_a_line, refused
from handrail.coach.measure import Labelled


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
        return checked({"kind": kind, "text": text}, has_labels=False)
    except InputError as wrong:
        raise refused(1, wrong) from None


def many(stream: BinaryIO) -> list[Given]:
    """Read one object a line. Raises Refused."""
    return one_a_line(stream, partial(checked, has_labels=False), mostly="text")


def labelled(stream: BinaryIO) -> list[Labelled]:
    """Read one labelled sentence a line. Raises Refused."""
    return [
        {"kind": one.kind, "text": one.text, "codes": one.labels[0], "may": one.labels[1]}
        for one in one_a_line(stream, partial(checked, has_labels=True), mostly="text")
    ]


def checked(found: Any, *, has_labels: bool) -> Given:
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
    labels = (codes(found, "codes"), codes(found, "may", [])) if has_labels else ([], [])
    return Given(found.get("id"), found["kind"], found["text"], labels)


def codes(found: dict[str, Any], field: str, otherwise: list[str] | None = None) -> list[str]:
    """Return a list of codes of a labelled sentence."""
    value = found.get(field, otherwise)
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise InputError(field, "this must be a list of codes")
    return value
