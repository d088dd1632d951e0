"""`handrail coach`: reads a sentence, or a file of them, and prints what the coach noticed."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from handrail import coach
from handrail.cli.coach_input import labelled, many, one, typed
from handrail.cli.json_input import BAD_INPUT
from handrail.cli.refusal import Refused
from handrail.coach.measure import measure, table

EXAMPLE = "handrail coach --kind feeling -    (type the sentence, then press Ctrl-D)"
TEXT = (
    "- to read the sentence from standard input, or the sentence itself. Use - for words of your own: "
    "a shell keeps what is typed after a command, and other programs can see it while this one runs"
)


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
    refuse_two_at_once(arguments)
    if arguments.measure:
        return run_measure(arguments.measure)
    if arguments.lines:
        return run_lines(sys.stdin.buffer)
    text = typed(sys.stdin.buffer) if arguments.text == "-" else arguments.text
    given = one(arguments.kind, text)
    reading = coach.read(given.kind, given.text)
    if arguments.json:
        print(json.dumps(as_data(reading), ensure_ascii=False))
    else:
        print("\n".join(as_words(reading, given.text)))
    return 0


def refuse_two_at_once(arguments: argparse.Namespace) -> None:
    """Refuse two sources of sentences: one of them would be passed over without a word."""
    sources = {
        "A sentence": arguments.text is not None,
        "--lines": arguments.lines,
        "--measure": arguments.measure is not None,
    }
    given = [name for name, is_given in sources.items() if is_given]
    if len(given) > 1:
        raise Refused(f"{' and '.join(given)} were given. Choose one of them.", BAD_INPUT)


def run_lines(stream: BinaryIO) -> int:
    """Answer every line. Nothing is printed unless all of them can be read."""
    for given in many(stream):
        reading = coach.read(given.kind, given.text)
        codes = sorted({finding.code for finding in reading.findings})
        answer = {"id": given.id, "codes": codes, **as_data(reading)}
        print(json.dumps(answer, ensure_ascii=False))
    return 0


def run_measure(file: Path) -> int:
    """Print the score on a labelled file."""
    try:
        with file.open("rb") as stream:
            sentences = labelled(stream)
    except OSError as trouble:
        raise Refused(f"{file} cannot be read: {trouble.strerror}.", BAD_INPUT) from None
    print("\n".join(table(measure(sentences))))
    return 0


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
        nothing = "" if reading.notes else "The coach has nothing to add. "
        yield f"{nothing}It cannot tell you if it is safe to say."


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
