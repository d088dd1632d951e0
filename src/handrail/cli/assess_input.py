"""Reads answers for `handrail assess`. Whatever is wrong is said in one line: which line, which field, why."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from handrail.cli.refusal import Refused
from handrail.programme.signals import BY_ID, Answer

BAD_INPUT = 2
LONGEST = 1_000_000  # bytes of one object: a thousand times what a full set of answers takes
MOST = 64_000_000  # bytes in all: everything is checked before anything is written
SHOWN = 60  # characters of what was given that a message repeats
ANSWERS = ", ".join(Answer)


class Given(NamedTuple):
    """One set of answers as it came. id: empty when none was given."""

    id: str
    answers: dict[str, Answer]
    under_18: bool


class InputError(Exception):
    """One thing that is wrong. field: where; empty for the object as a whole."""

    def __init__(self, field: str, reason: str) -> None:
        """field: where, empty for the whole object. reason: what is wrong and what would be right."""
        super().__init__(reason)
        self.field = field


def one_object(stream: BinaryIO) -> Given:
    """Read one object, on one line or on several."""
    raw = stream.read(LONGEST + 1)
    try:
        text = decoded(raw)
        if not text.strip():
            raise InputError("", "there is nothing to read. Give one JSON object with “answers”")
        return checked(parsed(text), needs_id=False)
    except json.JSONDecodeError as trouble:
        raise refused(trouble.lineno, InputError("", not_json(trouble))) from None
    except InputError as wrong:
        raise refused(line_of(wrong.field, raw), wrong) from None


def one_a_line(stream: BinaryIO) -> list[Given]:
    """Read one object a line; empty lines are passed over."""
    found = []
    for number, raw in numbered_lines(stream):
        try:
            text = decoded(raw)
            if text.strip():
                found.append(checked(parsed(text), needs_id=True))
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


def parsed(text: str) -> dict[str, Any]:
    """Return the JSON object a text holds; a key given twice is refused, since one would win."""
    try:
        found = json.loads(text, object_pairs_hook=without_doubles, parse_constant=no_constant)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        raise InputError("", "this is nested too deeply") from None
    except ValueError:
        raise InputError("", "this holds a number that is too long") from None
    if not isinstance(found, dict):
        raise InputError("", "this is not a JSON object. Give {“answers”: {…}}")
    return found


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


def checked(found: dict[str, Any], *, needs_id: bool) -> Given:
    """Check one object. Unknown keys beside the answers are passed over, unknown signals are not."""
    name = found.get("id", "")
    if needs_id and "id" not in found:
        raise InputError("id", "this is missing")
    if not isinstance(name, str):
        raise InputError("id", f"{shown(name)} is not a text")
    under_18 = found.get("under_18", False)
    if not isinstance(under_18, bool):
        raise InputError("under_18", f"{shown(under_18)} is neither true nor false")
    if "answers" not in found:
        raise InputError("answers", "this is missing")
    answers = found["answers"]
    if not isinstance(answers, dict):
        raise InputError("answers", f"{shown(answers)} is not an object of signals and answers")
    return Given(name, {signal: answer(signal, said) for signal, said in answers.items()}, under_18)


def answer(signal: str, said: Any) -> Answer:
    """Check one signal and its answer."""
    if signal not in BY_ID:
        raise InputError(f"answers.{signal}", "there is no such signal")
    if not isinstance(said, str) or said not in list(Answer):
        raise InputError(
            f"answers.{signal}", f"{shown(said)} is not an answer. Use one of {ANSWERS}"
        )
    return Answer(said)


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


def line_of(field: str, raw: bytes) -> int:
    """Return the line a field stands on, in one object on several lines; the first when unknown."""
    key = json.dumps(field.removeprefix("answers."), ensure_ascii=False).encode(errors="replace")
    place = raw.find(key) if field else 0
    return raw[: max(place, 0)].count(b"\n") + 1
