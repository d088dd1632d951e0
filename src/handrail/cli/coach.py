"""`handrail coach`: reads a sentence, or a file of them, and prints what the coach noticed."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from handrail import coach
from handrail.cli.refusal import Refused
from handrail.coach.measure import Labelled, measure, table

EXAMPLE = "handrail coach --kind feeling -    (type the sentence, then press Ctrl-D)"
TEXT = (
    "- to read the sentence from standard input, or the sentence itself. Use - for words of your own: "
    "a shell keeps what is typed after a command, and other programs can see it while this one runs"
)
BAD_INPUT = 2


class Line(NamedTuple):
    """One sentence of a file."""

    number: int
    id: object
    kind: str
    text: str
    row: dict[str, object]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `coach` may be told."""
    parser.add_argument("text", nargs="?", help=TEXT)
    parser.add_argument("--kind", help=f"what it is: {', '.join(coach.KINDS)}")
    parser.add_argument("--json", action="store_true", help="print it for other programs")
    parser.add_argument(
        "--lines",
        action="store_true",
        help='read {"id", "kind", "text"} a line from standard input',
    )
    parser.add_argument(
        "--measure", type=Path, metavar="FILE", help="measure on labelled sentences"
    )


def run(arguments: argparse.Namespace) -> int:
    """Read, and print what was noticed."""
    if arguments.measure:
        return run_measure(arguments.measure)
    if arguments.lines:
        return run_lines(sys.stdin.buffer)
    text = arguments.text
    if text == "-":
        text = decoded(sys.stdin.buffer.read(), 1).removesuffix("\n")
    reading = reading_of(1, arguments.kind, text)
    if arguments.json:
        print(json.dumps(as_data(reading), ensure_ascii=False))
    else:
        print("\n".join(as_words(reading, text)))
    return 0


def run_lines(stream: BinaryIO) -> int:
    """Answer every line. Nothing is printed unless all of them can be read."""
    answers = []
    for line in lines(stream):
        reading = reading_of(line.number, line.kind, line.text)
        data = as_data(reading)
        codes = sorted({finding.code for finding in reading.findings})
        answers.append({"id": line.id, "codes": codes, **data})
    for answer in answers:
        print(json.dumps(answer, ensure_ascii=False))
    return 0


def run_measure(file: Path) -> int:
    """Print the score on a labelled file."""
    try:
        with file.open("rb") as stream:
            sentences = [labelled(line) for line in lines(stream)]
    except OSError as trouble:
        raise Refused(f"{file} cannot be read: {trouble.strerror}.", BAD_INPUT) from None
    print("\n".join(table(measure(sentences))))
    return 0


def labelled(line: Line) -> Labelled:
    """Return a line as a labelled sentence. Raises Refused when its labels are no lists of codes."""
    codes, may = line.row.get("codes"), line.row.get("may", [])
    for field, value in (("codes", codes), ("may", may)):
        if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
            raise Refused(f"line {line.number}, field {field}: must be a list of codes", BAD_INPUT)
    return {"kind": line.kind, "text": line.text, "codes": codes, "may": may}  # type: ignore[typeddict-item]  # checked above


def lines(stream: BinaryIO) -> Iterator[Line]:
    """Yield every line that isn't blank. Raises Refused naming the line and the field."""
    for number, raw in enumerate(stream, start=1):
        if not raw.strip():
            continue
        try:
            row = json.loads(decoded(raw, number))
        except (json.JSONDecodeError, RecursionError):
            raise Refused(f"line {number}: not JSON", BAD_INPUT) from None
        if not isinstance(row, dict):
            raise Refused(f"line {number}: must be an object with id, kind and text", BAD_INPUT)
        for field in ("kind", "text"):
            if field not in row:
                raise Refused(f"line {number}, field {field}: is missing", BAD_INPUT)
        checked(number, row["kind"], row["text"])
        yield Line(number, row.get("id"), row["kind"], row["text"], row)


def decoded(raw: bytes, number: int) -> str:
    """Return the bytes as text. Raises Refused when they are broken UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(f"line {number}, field text: broken UTF-8", BAD_INPUT) from None


def checked(number: int, kind: object, text: object) -> None:
    """Raise Refused, naming line and field, unless the text can be read."""
    try:
        coach.check(kind, text)
    except coach.BadText as trouble:
        raise Refused(f"line {number}, field {trouble.field}: {trouble}", BAD_INPUT) from None


def reading_of(number: int, kind: str, text: str) -> coach.Reading:
    """Read one text. Raises Refused, naming line and field."""
    checked(number, kind, text)
    return coach.read(kind, text)


def as_data(reading: coach.Reading) -> dict[str, object]:
    """Return a reading for other programs."""
    return {
        "kind": reading.kind,
        "notes": [
            {"code": note.code, "what": note.what, "why": note.why, "try": note.try_}
            for note in reading.notes
        ],
        "findings": [
            {
                "code": finding.code,
                "start": finding.start,
                "end": finding.end,
                "what": finding.what,
                "why": finding.why,
                "try": finding.try_,
            }
            for finding in reading.findings
        ],
    }


def as_words(reading: coach.Reading, text: str) -> Iterator[str]:
    """Yield the sentence with marks, then what, why and try for each mark."""
    yield marked(reading, text)
    for number, finding in enumerate(reading.findings, start=1):
        words = text[finding.start : finding.end]
        yield ""
        yield f"{number}. “{words}” ({finding.code})" if words else f"{number}. ({finding.code})"
        yield from (f"   {finding.what}", f"   {finding.why}", f"   Try: {finding.try_}")
    for note in reading.notes:
        yield ""
        yield f"A note for you alone ({note.code})"
        yield from (f"   {note.what}", f"   {note.why}", f"   {note.try_}")
    if not reading.findings:
        yield ""
        yield "The coach has nothing to add. It cannot tell you if it is safe to say."


def marked(reading: coach.Reading, text: str) -> str:
    """Return the text with [ ] and a number round what was found."""
    marks = [
        mark
        for number, finding in enumerate(reading.findings, start=1)
        if finding.start < finding.end
        for mark in ((finding.start, 1, "["), (finding.end, 0, f"]{number}"))
    ]
    for place, _, mark in sorted(marks, reverse=True):
        text = text[:place] + mark + text[place:]
    return text
