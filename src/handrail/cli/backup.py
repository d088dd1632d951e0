"""`handrail backup`: a consistent copy of the database, or of the pepper, each to a place of its own."""

import argparse
from pathlib import Path

from handrail.cli import ground

EXAMPLE = "handrail backup /media/stick/copy.sqlite3"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `backup` may be told."""
    parser.add_argument(
        "file", type=Path, help="where to write the copy; a file that is not there yet"
    )
    parser.add_argument(
        "--pepper",
        action="store_true",
        help="write the pepper instead; keep it apart from the copy",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the copy and say what belongs to it."""
    ground.load()
    from handrail.vault import backup

    with ground.refusals():
        if arguments.pepper:
            backup.write_pepper_copy(arguments.file)
            print(
                f"The pepper is in {arguments.file}. Keep it apart from every copy of the database."
            )
            return 0
        pepper = backup.write_copy(arguments.file)
    print(f"The copy is in {arguments.file}. Nothing in it opens without the pepper at {pepper},")
    print("which is not in it: `handrail backup --pepper FILE` writes that apart.")
    print("Delete older copies: they still open with old passphrases, and two of them side by side")
    print("can show that a second space is used.")
    return 0
