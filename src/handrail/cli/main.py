"""`handrail COMMAND`: finds the command, and says every refusal in one line."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from handrail.cli.refusal import Refused

COMMANDS = {
    "serve": "serve Handrail on this machine",
    "demo": "serve a sample person with fourteen weeks of life, in a throw-away folder",
    "assess": "read answers and print what they show",
    "trend": "read weekly check-ins and print how things went over time",
    "coach": "read a sentence before it is said, and print what may land badly",
    "programme": "print every item of the programme: its address, what it keeps, its test",
    "backup": "write a copy of the databases, or of the pepper",
    "restore": "put a backup back, after trying it",
    "check-host": "look whether this machine is set up as it should be",
    "calibrate": "measure what opening a space costs on this machine",
}


def module(command: str) -> str:
    """Return the module that carries out a command."""
    return f"handrail.cli.{command.replace('-', '_')}"


def parser() -> argparse.ArgumentParser:
    """Build the parser of the whole command; each command adds its own arguments."""
    top = argparse.ArgumentParser(
        prog="handrail",
        description="Something steady to hold, whether a person stays, leaves, or chooses something in between.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        part = import_module(module(name))
        command = commands.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=f"Example: {part.EXAMPLE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        part.add_arguments(command)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit status: 0 done, 1 refused with words, 2 bad input."""
    for output in (sys.stdout, sys.stderr):
        if isinstance(output, TextIOWrapper):  # signs that this terminal does not have become “?”
            output.reconfigure(errors="replace")
    chosen = parser().parse_args(arguments)
    try:
        status: int = import_module(module(chosen.command)).run(chosen)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return refusal.status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 141
    return status
