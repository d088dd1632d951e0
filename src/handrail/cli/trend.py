"""`handrail trend`: reads weekly check-ins and prints how things went over time."""

import argparse
import json
import sys

from handrail.cli.trend_input import many, one
from handrail.programme.trend.rule import trend
from handrail.programme.trend.verdict import Trend, Verdict

EXAMPLE = (
    'echo \'{"checkins": [{"date": "2026-11-22", "who": "a", "closeness": 3, "safety": 4, '
    '"hope": 3}]}\' | handrail trend --json'
)
HEADINGS = {
    Verdict.BETTER: "Better",
    Verdict.SAME: "About the same",
    Verdict.WORSE: "Worse",
    Verdict.APART: "The two go different ways",
    Verdict.TOO_EARLY: "Too early to say",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `trend` may be told."""
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="read one object, print one object")
    shape.add_argument(
        "--lines",
        action="store_true",
        help='read {"id", "checkins"} a line, print {"id", "verdict"} a line',
    )


def run(arguments: argparse.Namespace) -> int:
    """Read the check-ins from standard input, check all of them, and only then print."""
    if arguments.lines:
        for given in many(sys.stdin.buffer):
            print(json.dumps({"id": given.id, "verdict": trend(given.answers).verdict}))
        return 0
    found = trend(one(sys.stdin.buffer).answers)
    if arguments.json:
        print(json.dumps({"verdict": found.verdict, "evidence": list(found.told())}))
    else:
        show(found)
    return 0


def show(found: Trend) -> None:
    """Print a trend for a person."""
    print("\n".join([HEADINGS[found.verdict], "", *found.told()]))
