"""Reads JSON for the commands that read answers. Whatever is wrong is said in one line: line, field, why."""

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from handrail.cli.refusal import Refused

BAD_INPUT = 2
LONGEST = 1_000_000  # bytes of one object: a thousand times what a full set of answers takes
MOST = 64_000_000  # bytes in all: everything is checked before anything is written
SHOWN = 60  # characters of what was given that a message repeats


class InputError(Exception):
    """One thing that is wrong. field: where; empty for the object as a whole.

    key: under which name it stands there. row: in which object of the first list, counted from 0.
    """

    def __init__(self, field: str, reason: str, *, key: str = "", row: int | None = None) -> None:
        """reason: what is wrong and what would be right. The others as above."""
        super().__init__(reason)
        self.field, self.key, self.row = field, key or field, row


def one_object[Given](stream: BinaryIO, check: Callable[[Any], Given], *, wanted: str) -> Given:
    """Read one object, on one line or on several.

    check: turns it into what the command works on, or raises InputError. wanted: what to give, for
    whoever gave nothing.
    """
    text = ""
    try:
        text = decoded(stream.read(LONGEST + 1))
        if not text.strip():
            raise InputError("", f"there is nothing to read. Give one JSON object with “{wanted}”")
        return check(parsed(text))
    except json.JSONDecodeError as trouble:
        raise refused(trouble.lineno, InputError("", not_json(trouble))) from None
    except InputError as wrong:
        raise refused(line_of(wrong, text), wrong) from None


def one_a_line[Given](
    stream: BinaryIO, check: Callable[[Any], Given], *, mostly: str = ""
) -> list[Given]:
    """Read one object a line; empty lines are passed over.

    check: as for one object. mostly: the field that a line mostly consists of, which is named where
    its bytes are broken.
    """
    found: list[Given] = []
    for number, raw in numbered_lines(stream):
        try:
            text = decoded(raw)
        except InputError as wrong:
            raise refused(number, InputError(mostly, str(wrong))) from None
        try:
            if text.strip():
                found.append(check(parsed(text)))
        except json.JSONDecodeError as trouble:
            raise refused(number, InputError("", not_json(trouble))) from None
        except InputError as wrong:
            raise refused(number, wrong) from None
    if not found:
        raise refused(1, InputError("", "there is nothing to read. Give one JSON object a line"))
    return found


def numbered_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Return the lines with their numbers, and stop at more than can sensibly be meant."""
    number = total = 0
    while raw := stream.readline(LONGEST + 1):
        number += 1
        total += len(raw)
        if total > MOST:
            raise refused(
                number, InputError("", f"this is more than {MOST} bytes. Give fewer lines")
            )
        yield number, raw


def decoded(raw: bytes) -> str:
    """Return the text of some bytes."""
    if len(raw) > LONGEST:
        raise InputError("", f"one object may have at most {LONGEST} bytes")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise InputError("", f"byte {trouble.start + 1} is not UTF-8") from None


def parsed(text: str) -> Any:
    """Return what a text of JSON holds; a key given twice is refused, since one would win."""
    try:
        return json.loads(text, object_pairs_hook=without_doubles, parse_constant=no_constant)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        raise InputError("", "this is nested too deeply") from None
    except ValueError:
        raise InputError("", "this holds a number that is too long") from None


def without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Build an object, refusing a key that comes twice."""
    built: dict[str, Any] = {}
    for key, value in pairs:
        if key in built:
            raise InputError(key, "this is given twice")
        built[key] = value
    return built


def no_constant(name: str) -> Any:
    """Refuse what Python reads but JSON does not have, such as NaN."""
    raise InputError("", f"{name} is not JSON")


def id_of(found: dict[str, Any], *, needed: bool) -> str:
    """Return the id of an object; empty when there is none and none is needed."""
    if needed and "id" not in found:
        raise InputError("id", "this is missing")
    name = found.get("id", "")
    if not isinstance(name, str):
        raise InputError("id", f"{shown(name)} is not a text")
    return name


def refused(line: int, wrong: InputError) -> Refused:
    """Return the refusal as one line."""
    field = f", {shown(wrong.field, quoted=False)}" if wrong.field else ""
    return Refused(f"Line {line}{field}: {wrong}.", BAD_INPUT)


def not_json(trouble: json.JSONDecodeError) -> str:
    """Say where a text stops being JSON."""
    return f"this is not JSON ({trouble.msg.lower()}, column {trouble.colno})"


def shown(value: Any, *, quoted: bool = True) -> str:
    """Return what was given, short and on one line, with nothing that could steer a terminal."""
    text = json.dumps(value, ensure_ascii=True)
    text = text if quoted or not isinstance(value, str) else text[1:-1]
    text = text.replace("\x7f", "\\u007f")
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def line_of(wrong: InputError, text: str) -> int:
    """Return the line a field stands on, in one object on several lines; the first when unknown."""
    begin = 0 if wrong.row is None else row_begin(text, wrong.row)
    place = text.find(json.dumps(wrong.key, ensure_ascii=False), begin) if wrong.key else begin
    return text[: max(place, begin)].count("\n") + 1


def row_begin(text: str, row: int) -> int:
    """Return where an object of the first list of a JSON text begins."""
    decode = json.JSONDecoder().raw_decode
    at = text.index("[") + 1
    for _passed in range(row):
        at = decode(text, after_commas(text, at))[1]
    return after_commas(text, at)


def after_commas(text: str, at: int) -> int:
    """Return where the next object of a list begins."""
    while text[at : at + 1].isspace() or text[at : at + 1] == ",":
        at += 1
    return at
