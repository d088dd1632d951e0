"""`handrail restore`: puts a backup back, after trying it. Nothing is replaced unless it fits."""

import argparse
from pathlib import Path

from handrail.cli import ground

EXAMPLE = "handrail restore /media/stick/copy.sqlite3"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `restore` may be told."""
    parser.add_argument("file", type=Path, help="what `handrail backup` wrote")
    parser.add_argument(
        "--pepper",
        type=Path,
        metavar="FILE",
        help="what `handrail backup --pepper` wrote, on a machine that has no pepper yet",
    )


def run(arguments: argparse.Namespace) -> int:
    """Try the backup, then put it in the place of the database."""
    ground.load()
    from handrail.vault import restore

    with ground.refusals():
        restore.put_back(arguments.file, arguments.pepper)
    print("The backup is in place. What was kept after it was made is gone.")
    return 0
