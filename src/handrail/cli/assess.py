"""`handrail assess`: reads answers and prints what they show."""

import argparse
import json
import sys

from handrail.cli.assess_input import Given, many, one
from handrail.programme.reading.reading import Reading, assess
from handrail.programme.reading.reading_words import FOOT, HEADINGS

EXAMPLE = 'echo \'{"answers": {"hurt.hit": "never"}}\' | handrail assess --json'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `assess` may be told."""
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="read one object, print one object")
    shape.add_argument(
        "--lines", action="store_true", help="read one object a line, print one a line"
    )


def run(arguments: argparse.Namespace) -> int:
    """Read the answers from standard input, check all of them, and only then print."""
    if arguments.lines:
        for given in many(sys.stdin.buffer):
            print(json.dumps(as_line(given)))
        return 0
    reading = read(one(sys.stdin.buffer))
    if arguments.json:
        print(json.dumps(as_object(reading)))
    else:
        show(reading)
    return 0


def read(given: Given) -> Reading:
    """Return what a set of answers shows."""
    return assess(given.answers, under_18=given.under_18)


def as_object(reading: Reading) -> dict[str, object]:
    """Return a reading as other programs take it."""
    return {
        "reading": reading.reading,
        "rule": reading.rule,
        "because": list(reading.because),
        "offers": list(reading.offers),
        "partial": reading.partial,
    }


def as_line(given: Given) -> dict[str, object]:
    """Return the reading of one line, without the sentences, under the id that came with it."""
    whole = as_object(read(given))
    return {"id": given.id} | {key: value for key, value in whole.items() if key != "because"}


def show(reading: Reading) -> None:
    """Print a reading for a person."""
    lines = [
        HEADINGS[reading.reading],
        "",
        *reading.because,
        "",
        f"Offered: {', '.join(reading.offers)}.",
        f"The row of the table: {reading.rule}." + (" Partial." if reading.partial else ""),
        "",
        FOOT,
    ]
    print("\n".join(lines))
