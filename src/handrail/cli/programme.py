"""`handrail programme`: every item with its address, what it keeps, and the test that proves it."""

import argparse
import json

from handrail.cli import ground

EXAMPLE = "handrail programme --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `programme` may be told."""
    parser.add_argument("--json", action="store_true", help="print it for other programs")


def run(arguments: argparse.Namespace) -> int:
    """Print the register."""
    ground.load()
    from handrail.config.register import entries

    rows = entries()
    if arguments.json:
        print(json.dumps([row._asdict() for row in rows], indent=1, ensure_ascii=False))
        return 0
    for row in rows:
        keeps = ", ".join(row.keeps) or "nothing"
        print(f"{row.id:<4} {row.title}\n     {row.url}  keeps {keeps}\n     {row.test}")
    return 0
