"""`make bench`, or `python -m bench NAME …` for some groups of goals."""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from importlib import import_module

from bench import house
from bench.row import Row, table
from bench.timing import is_busy

GROUPS = {
    "open": "opening",
    "save": "saving",
    "search": "searching",
    "today": "today",
    "first": "first_page",
    "start": "starting",
    "coach": "coaching",
    "trend": "trending",
    "growth": "growing",
}


def main() -> int:
    """Measure, print each figure as it comes, and everything once more at the end."""
    chosen = _parser().parse_args()
    house.settle_in()
    measured: list[Row] = []
    for name in chosen.names or GROUPS:
        print(f"\n{name} …", flush=True)
        for row in _group(name, chosen)():
            measured.append(row)
            print(table([row]), flush=True)
    print(f"\n{machine()}\n\n{table(measured)}\n\n{summary(measured)}", flush=True)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*GROUPS, []], help="which groups (all)")
    parser.add_argument(
        "--accounts", type=int, default=10_000, help="how many the growth goes to (10,000)"
    )
    parser.add_argument(
        "--couples",
        type=int,
        default=1_000_000,
        help="how many the classifier beside the honest reading learns from (1,000,000)",
    )
    return parser


def _group(name: str, chosen: argparse.Namespace) -> Callable[[], Iterator[Row]]:
    rows = import_module(f"bench.{GROUPS[name]}").rows
    sizes = {"growth": chosen.accounts, "trend": chosen.couples}
    return partial(rows, sizes[name]) if name in sizes else rows


def machine() -> str:
    """Say on what kind of machine, and whether it was busy."""
    load = os.getloadavg()[0]
    busy = ", busy with other work: figures are worse than on a quiet one" if is_busy() else ""
    return (
        f"{date.today()}, {platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, load {load:.1f}{busy}"
    )


def summary(measured: list[Row]) -> str:
    """Count what is met, and name what is not."""
    missed = [row.what for row in measured if row.met is False]
    without = [row.what for row in measured if row.met is None]
    met = len(measured) - len(missed) - len(without)
    said = [f"{met} of {len(measured)} goals met."]
    said += [f"Missed: {'; '.join(missed)}."] if missed else []
    said += [f"Not measured here: {'; '.join(without)}."] if without else []
    return " ".join(said)


if __name__ == "__main__":
    sys.exit(main())
